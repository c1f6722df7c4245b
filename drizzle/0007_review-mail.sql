CREATE TABLE "review_mail" (
	"site_id" integer NOT NULL,
	"reader_id" text NOT NULL,
	"week" text NOT NULL,
	"slot_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"attempts" integer NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "review_mail_site_id_reader_id_week_pk" PRIMARY KEY("site_id","reader_id","week")
);
--> statement-breakpoint
CREATE TABLE "review_reader" (
	"site_id" integer NOT NULL,
	"reader_id" text NOT NULL,
	"address" text NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"teams" jsonb,
	"weekday" smallint NOT NULL,
	"minute" smallint NOT NULL,
	"active" boolean NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "review_reader_site_id_reader_id_pk" PRIMARY KEY("site_id","reader_id")
);
