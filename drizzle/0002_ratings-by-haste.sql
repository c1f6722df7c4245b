CREATE TABLE "hasty_week" (
	"site_id" integer NOT NULL,
	"week" integer NOT NULL,
	"rated_hasty" integer NOT NULL,
	"poor_hasty" integer NOT NULL,
	"rated_other" integer NOT NULL,
	"poor_other" integer NOT NULL,
	"above" double precision NOT NULL,
	"below" double precision NOT NULL,
	"spread" double precision NOT NULL,
	CONSTRAINT "hasty_week_site_id_week_pk" PRIMARY KEY("site_id","week")
);
--> statement-breakpoint
ALTER TABLE "week_state" ADD COLUMN "ratings_stale" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "week_state" ADD COLUMN "haste_costs" boolean DEFAULT true NOT NULL;