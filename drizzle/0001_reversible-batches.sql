CREATE TABLE "event" (
	"site_id" integer NOT NULL,
	"event_id" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"queue_id" integer NOT NULL,
	"topic_id" integer NOT NULL,
	"batch_id" bigint NOT NULL,
	CONSTRAINT "event_site_id_event_id_pk" PRIMARY KEY("site_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "replaced_version" (
	"site_id" integer NOT NULL,
	"kind" text NOT NULL,
	"key" text collate "C" NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "replaced_version_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"batch_id" bigint NOT NULL,
	"version" jsonb NOT NULL,
	CONSTRAINT "replaced_version_site_id_kind_key_seq_pk" PRIMARY KEY("site_id","kind","key","seq")
);
--> statement-breakpoint
CREATE TABLE "staffing" (
	"site_id" integer NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"queue_id" integer NOT NULL,
	"seconds" integer NOT NULL,
	"signed_in_seconds" integer NOT NULL,
	"batch_id" bigint NOT NULL,
	CONSTRAINT "staffing_site_id_starts_at_queue_id_pk" PRIMARY KEY("site_id","starts_at","queue_id")
);
--> statement-breakpoint
ALTER TABLE "import_batch" ADD COLUMN "undo" jsonb;--> statement-breakpoint
CREATE INDEX "event_started" ON "event" USING btree ("site_id","starts_at");--> statement-breakpoint
CREATE INDEX "replaced_version_batch" ON "replaced_version" USING btree ("site_id","batch_id");