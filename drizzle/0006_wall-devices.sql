CREATE TABLE "wall_device" (
	"site_id" integer NOT NULL,
	"device_id" text NOT NULL,
	"name" text NOT NULL,
	"link_hash" text NOT NULL,
	"link_used_at" timestamp with time zone,
	"screen_hash" text,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "wall_device_site_id_device_id_pk" PRIMARY KEY("site_id","device_id")
);
