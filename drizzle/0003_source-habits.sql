CREATE TABLE "source_day" (
	"site_id" integer NOT NULL,
	"source" text NOT NULL,
	"work_day" integer NOT NULL,
	"queue_id" integer NOT NULL,
	"contacts" integer NOT NULL,
	"answered" integer NOT NULL,
	"agents" integer NOT NULL,
	"topics" integer NOT NULL,
	"customers" integer NOT NULL,
	"handled" integer NOT NULL,
	"talks" integer NOT NULL,
	"holds" integer NOT NULL,
	"wraps" integer NOT NULL,
	"waits" integer NOT NULL,
	"csats" integer NOT NULL,
	"at_midnight" integer NOT NULL,
	"ln_sum" bigint NOT NULL,
	"cap_ms" integer,
	"at_cap" integer NOT NULL,
	"last_batch" bigint NOT NULL,
	CONSTRAINT "source_day_site_id_source_work_day_queue_id_pk" PRIMARY KEY("site_id","source","work_day","queue_id")
);
--> statement-breakpoint
ALTER TABLE "week_state" ADD COLUMN "sources_stale" boolean DEFAULT true NOT NULL;