CREATE TABLE "saved_view" (
	"site_id" integer NOT NULL,
	"view_id" integer GENERATED ALWAYS AS IDENTITY (sequence name "saved_view_view_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"path" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "saved_view_site_id_view_id_pk" PRIMARY KEY("site_id","view_id")
);
--> statement-breakpoint
ALTER TABLE "action" ADD COLUMN "done_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "flag_owner" ON "flag" USING btree ("site_id","owner_id") WHERE owner_id is not null;--> statement-breakpoint
CREATE INDEX "action_flag" ON "action" USING btree ("site_id","flag_id");