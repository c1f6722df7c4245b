CREATE TABLE "flag_answer" (
	"site_id" integer NOT NULL,
	"flag_id" text NOT NULL,
	"agent_id" integer NOT NULL,
	"text" text,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "flag_answer_site_id_flag_id_agent_id_pk" PRIMARY KEY("site_id","flag_id","agent_id")
);
--> statement-breakpoint
ALTER TABLE "wall_device" ADD COLUMN "agent_id" integer;