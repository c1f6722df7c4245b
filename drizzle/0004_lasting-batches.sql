ALTER TABLE "import_batch" ADD COLUMN "alive_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "replaced_version" ADD COLUMN "replaced_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "replaced_version_at" ON "replaced_version" USING btree ("site_id","replaced_at");