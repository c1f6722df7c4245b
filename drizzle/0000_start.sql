CREATE TABLE "api_key" (
	"site_id" integer NOT NULL,
	"key_id" text NOT NULL,
	"hash" text NOT NULL,
	"name" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_key_site_id_key_id_pk" PRIMARY KEY("site_id","key_id")
);
--> statement-breakpoint
CREATE TABLE "baseline" (
	"site_id" integer NOT NULL,
	"week" integer NOT NULL,
	"queue_id" integer NOT NULL,
	"topic_id" integer NOT NULL,
	"channel" smallint NOT NULL,
	"n" integer NOT NULL,
	"location" double precision NOT NULL,
	"scale" double precision NOT NULL,
	"clip_low" integer NOT NULL,
	"clip_high" integer NOT NULL,
	"mean_ms" double precision NOT NULL,
	CONSTRAINT "baseline_site_id_week_queue_id_topic_id_channel_pk" PRIMARY KEY("site_id","week","queue_id","topic_id","channel")
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"site_id" integer NOT NULL,
	"kind" text NOT NULL,
	"from_day" integer NOT NULL,
	"until_day" integer NOT NULL,
	"key" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	CONSTRAINT "finding_site_id_kind_from_day_until_day_key_pk" PRIMARY KEY("site_id","kind","from_day","until_day","key")
);
--> statement-breakpoint
CREATE TABLE "judgement" (
	"site_id" integer NOT NULL,
	"contact_id" text collate "C" NOT NULL,
	"week" integer NOT NULL,
	"kind" text NOT NULL,
	"provisional" boolean NOT NULL,
	"z" double precision NOT NULL,
	"typical_ms" double precision NOT NULL,
	"baseline_n" integer NOT NULL,
	"struggle_probability" double precision,
	"displaced" double precision NOT NULL,
	"handle_ms" integer NOT NULL,
	"hold_ms" integer,
	"csat" smallint,
	CONSTRAINT "judgement_site_id_contact_id_pk" PRIMARY KEY("site_id","contact_id")
);
--> statement-breakpoint
CREATE TABLE "monitor_state" (
	"site_id" integer PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"analysed_version" bigint NOT NULL,
	"analysed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "week_state" (
	"site_id" integer NOT NULL,
	"week" integer NOT NULL,
	"baseline_stale" boolean NOT NULL,
	"judgement_stale" boolean NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "week_state_site_id_week_pk" PRIMARY KEY("site_id","week")
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"site_id" integer NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"answer" jsonb,
	"started_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_site_id_key_pk" PRIMARY KEY("site_id","key")
);
--> statement-breakpoint
CREATE TABLE "import_batch" (
	"site_id" integer NOT NULL,
	"batch_id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "import_batch_batch_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"what" text NOT NULL,
	"source" text NOT NULL,
	"file_name" text,
	"preset" text,
	"status" text NOT NULL,
	"counts" jsonb NOT NULL,
	"ignored_fields" jsonb NOT NULL,
	"report" jsonb NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"version" bigint,
	"failure" text,
	CONSTRAINT "import_batch_site_id_batch_id_pk" PRIMARY KEY("site_id","batch_id")
);
--> statement-breakpoint
CREATE TABLE "rejected_row" (
	"site_id" integer NOT NULL,
	"batch_id" bigint NOT NULL,
	"line" bigint NOT NULL,
	"column_name" text,
	"reason" text NOT NULL,
	"value" text,
	"raw" text NOT NULL,
	"replayed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "rejected_row_site_id_batch_id_line_pk" PRIMARY KEY("site_id","batch_id","line")
);
--> statement-breakpoint
CREATE TABLE "saved_mapping" (
	"site_id" integer NOT NULL,
	"signature" text NOT NULL,
	"name" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "saved_mapping_site_id_signature_pk" PRIMARY KEY("site_id","signature")
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"site_id" integer NOT NULL,
	"contact_id" text collate "C" NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"local_day" integer NOT NULL,
	"local_hour" smallint NOT NULL,
	"work_day" integer NOT NULL,
	"shift" text NOT NULL,
	"queue_id" integer NOT NULL,
	"topic_id" integer NOT NULL,
	"channel" smallint NOT NULL,
	"direction" smallint NOT NULL,
	"agent_id" integer NOT NULL,
	"answered" boolean NOT NULL,
	"tagged" boolean NOT NULL,
	"handle_ms" integer,
	"ln_handle" integer,
	"talk_ms" integer,
	"hold_ms" integer,
	"wrap_ms" integer,
	"wait_ms" integer,
	"customer_key" text,
	"survey_invited" boolean,
	"transfers" smallint,
	"resolved" boolean,
	"complaint" boolean NOT NULL,
	"exception_reason" smallint,
	"expectation_managed" boolean,
	"tenure_label" text,
	"shift_label" text,
	"promised_by" timestamp with time zone,
	"fulfilled_at" timestamp with time zone,
	"legs" jsonb,
	"batch_id" bigint NOT NULL,
	"source_updated_at" timestamp with time zone,
	CONSTRAINT "contact_site_id_contact_id_pk" PRIMARY KEY("site_id","contact_id")
);
--> statement-breakpoint
CREATE TABLE "flag" (
	"site_id" integer NOT NULL,
	"flag_id" text NOT NULL,
	"kind" text NOT NULL,
	"severity" smallint NOT NULL,
	"status" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" text NOT NULL,
	"agent_id" integer NOT NULL,
	"queue_id" integer NOT NULL,
	"from_day" integer NOT NULL,
	"until_day" integer NOT NULL,
	"sentence" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"verdict" text,
	"expectation_managed" boolean,
	"note" text,
	"owner_id" text,
	"decided_at" timestamp with time zone,
	CONSTRAINT "flag_site_id_flag_id_pk" PRIMARY KEY("site_id","flag_id")
);
--> statement-breakpoint
CREATE TABLE "agent" (
	"site_id" integer NOT NULL,
	"id" integer NOT NULL,
	"external_id" text NOT NULL,
	"name" text,
	"hired_on" date,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "agent_site_id_id_pk" PRIMARY KEY("site_id","id")
);
--> statement-breakpoint
CREATE TABLE "agent_team" (
	"site_id" integer NOT NULL,
	"agent_id" integer NOT NULL,
	"from_day" date NOT NULL,
	"team_id" integer NOT NULL,
	CONSTRAINT "agent_team_site_id_agent_id_from_day_pk" PRIMARY KEY("site_id","agent_id","from_day")
);
--> statement-breakpoint
CREATE TABLE "queue" (
	"site_id" integer NOT NULL,
	"id" integer NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "queue_site_id_id_pk" PRIMARY KEY("site_id","id")
);
--> statement-breakpoint
CREATE TABLE "team" (
	"site_id" integer NOT NULL,
	"id" integer NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "team_site_id_id_pk" PRIMARY KEY("site_id","id")
);
--> statement-breakpoint
CREATE TABLE "topic" (
	"site_id" integer NOT NULL,
	"id" integer NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "topic_site_id_id_pk" PRIMARY KEY("site_id","id")
);
--> statement-breakpoint
CREATE TABLE "action" (
	"site_id" integer NOT NULL,
	"action_id" integer GENERATED ALWAYS AS IDENTITY (sequence name "action_action_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"owner" text NOT NULL,
	"due_day" integer,
	"flag_id" text,
	"week" text,
	"status" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "action_site_id_action_id_pk" PRIMARY KEY("site_id","action_id")
);
--> statement-breakpoint
CREATE TABLE "review" (
	"site_id" integer NOT NULL,
	"week" text NOT NULL,
	"snapshot" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "review_site_id_week_pk" PRIMARY KEY("site_id","week")
);
--> statement-breakpoint
CREATE TABLE "agent_day" (
	"site_id" integer NOT NULL,
	"work_day" integer NOT NULL,
	"agent_id" integer NOT NULL,
	"shift" text NOT NULL,
	"offered" integer DEFAULT 0 NOT NULL,
	"answered" integer DEFAULT 0 NOT NULL,
	"handled" integer DEFAULT 0 NOT NULL,
	"handle_ms" bigint DEFAULT 0 NOT NULL,
	"talk_ms" bigint DEFAULT 0 NOT NULL,
	"hold_ms" bigint DEFAULT 0 NOT NULL,
	"wrap_ms" bigint DEFAULT 0 NOT NULL,
	"ln_sum" bigint DEFAULT 0 NOT NULL,
	"ln_square_sum" numeric(38, 0) DEFAULT '0' NOT NULL,
	"csat_1" integer DEFAULT 0 NOT NULL,
	"csat_2" integer DEFAULT 0 NOT NULL,
	"csat_3" integer DEFAULT 0 NOT NULL,
	"csat_4" integer DEFAULT 0 NOT NULL,
	"csat_5" integer DEFAULT 0 NOT NULL,
	"invited" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "agent_day_site_id_work_day_agent_id_shift_pk" PRIMARY KEY("site_id","work_day","agent_id","shift")
);
--> statement-breakpoint
CREATE TABLE "queue_day" (
	"site_id" integer NOT NULL,
	"local_day" integer NOT NULL,
	"queue_id" integer NOT NULL,
	"n" integer DEFAULT 0 NOT NULL,
	"sketch" "bytea" NOT NULL,
	CONSTRAINT "queue_day_site_id_local_day_queue_id_pk" PRIMARY KEY("site_id","local_day","queue_id")
);
--> statement-breakpoint
CREATE TABLE "queue_hour" (
	"site_id" integer NOT NULL,
	"hour_start" timestamp with time zone NOT NULL,
	"queue_id" integer NOT NULL,
	"local_day" integer NOT NULL,
	"local_hour" smallint NOT NULL,
	"offered" integer DEFAULT 0 NOT NULL,
	"answered" integer DEFAULT 0 NOT NULL,
	"handled" integer DEFAULT 0 NOT NULL,
	"handle_ms" bigint DEFAULT 0 NOT NULL,
	"talk_ms" bigint DEFAULT 0 NOT NULL,
	"hold_ms" bigint DEFAULT 0 NOT NULL,
	"wrap_ms" bigint DEFAULT 0 NOT NULL,
	"ln_sum" bigint DEFAULT 0 NOT NULL,
	"ln_square_sum" numeric(38, 0) DEFAULT '0' NOT NULL,
	"csat_1" integer DEFAULT 0 NOT NULL,
	"csat_2" integer DEFAULT 0 NOT NULL,
	"csat_3" integer DEFAULT 0 NOT NULL,
	"csat_4" integer DEFAULT 0 NOT NULL,
	"csat_5" integer DEFAULT 0 NOT NULL,
	"invited" integer DEFAULT 0 NOT NULL,
	"workload_ms" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "queue_hour_site_id_hour_start_queue_id_pk" PRIMARY KEY("site_id","hour_start","queue_id")
);
--> statement-breakpoint
CREATE TABLE "segment_week" (
	"site_id" integer NOT NULL,
	"week" integer NOT NULL,
	"queue_id" integer NOT NULL,
	"topic_id" integer NOT NULL,
	"channel" smallint NOT NULL,
	"n" integer DEFAULT 0 NOT NULL,
	"handle_ms" bigint DEFAULT 0 NOT NULL,
	"sketch" "bytea" NOT NULL,
	CONSTRAINT "segment_week_site_id_week_queue_id_topic_id_channel_pk" PRIMARY KEY("site_id","week","queue_id","topic_id","channel")
);
--> statement-breakpoint
CREATE TABLE "site" (
	"site_id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "site_site_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"settings" jsonb NOT NULL,
	"customer_secret" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "survey" (
	"site_id" integer NOT NULL,
	"contact_id" text collate "C" NOT NULL,
	"answered_at" timestamp with time zone,
	"csat_raw" real,
	"csat_scale" smallint NOT NULL,
	"csat" smallint,
	"effort" smallint,
	"recommend" smallint,
	"loyalty" jsonb,
	"driver" smallint,
	"comment" text,
	"waiting" boolean NOT NULL,
	"batch_id" bigint NOT NULL,
	CONSTRAINT "survey_site_id_contact_id_pk" PRIMARY KEY("site_id","contact_id")
);
--> statement-breakpoint
CREATE INDEX "judgement_week" ON "judgement" USING btree ("site_id","week");--> statement-breakpoint
CREATE INDEX "idempotency_started" ON "idempotency" USING btree ("site_id","started_at");--> statement-breakpoint
CREATE INDEX "contact_day_agent" ON "contact" USING btree ("site_id","work_day","agent_id");--> statement-breakpoint
CREATE INDEX "contact_customer" ON "contact" USING btree ("site_id","customer_key") WHERE customer_key is not null;--> statement-breakpoint
CREATE INDEX "flag_occurred" ON "flag" USING btree ("site_id","occurred_at");--> statement-breakpoint
CREATE INDEX "flag_status" ON "flag" USING btree ("site_id","status","occurred_at");--> statement-breakpoint
CREATE UNIQUE INDEX "agent_external" ON "agent" USING btree ("site_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "queue_name" ON "queue" USING btree ("site_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "team_name" ON "team" USING btree ("site_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "topic_name" ON "topic" USING btree ("site_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "site_slug" ON "site" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "survey_answered" ON "survey" USING btree ("site_id","answered_at");--> statement-breakpoint
CREATE INDEX "survey_waiting" ON "survey" USING btree ("site_id","contact_id") WHERE waiting;