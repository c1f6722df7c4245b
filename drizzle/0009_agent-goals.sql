CREATE TABLE "agent_goal" (
	"site_id" integer NOT NULL,
	"goal_id" text NOT NULL,
	"agent_id" integer NOT NULL,
	"metric" text NOT NULL,
	"target" double precision NOT NULL,
	"from_day" integer NOT NULL,
	"due_day" integer NOT NULL,
	"agreed_with" text NOT NULL,
	"note" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"replaced_by" text,
	CONSTRAINT "agent_goal_site_id_goal_id_pk" PRIMARY KEY("site_id","goal_id")
);
