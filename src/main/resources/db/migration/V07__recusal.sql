-- Interests, declarations, findings and recusals (Article 34).
CREATE TABLE interest_ground (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  code VARCHAR(40) NOT NULL,
  category VARCHAR(20) NOT NULL,
  name VARCHAR(120) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  look_back_years INTEGER NOT NULL,
  sort_order INTEGER NOT NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT interest_ground_code UNIQUE (code)
);
CREATE INDEX interest_ground_order ON interest_ground (sort_order);

INSERT INTO interest_ground VALUES (701, 0, 'EMPLOYMENT', 'HOLDING', '近 3 年任职', 'Employed by it within 3 years', 3, 10, TRUE);
INSERT INTO interest_ground VALUES (702, 0, 'BOARD', 'HOLDING', '近 3 年任董事、监事或为控股人', 'Director, supervisor or controlling holder within 3 years', 3, 20, TRUE);
INSERT INTO interest_ground VALUES (703, 0, 'SHARES', 'HOLDING', '持有股份、股权', 'Holds shares or equity', 0, 30, TRUE);
INSERT INTO interest_ground VALUES (704, 0, 'LOAN', 'HOLDING', '存在借贷、担保', 'Loans or guarantees', 0, 40, TRUE);
INSERT INTO interest_ground VALUES (705, 0, 'KIN', 'KIN', '配偶、直系血亲、三代以内旁系血亲、近姻亲', 'Spouse, lineal kin, collateral kin within three generations, near in-laws of its principals', 0, 50, TRUE);
INSERT INTO interest_ground VALUES (706, 0, 'CONSULTING', 'SERVICE', '近 3 年有偿咨询、培训或认证', 'Paid consulting, training or certification within 3 years', 3, 60, TRUE);
INSERT INTO interest_ground VALUES (707, 0, 'COACHING', 'SERVICE', '近 3 年奖项辅导', 'Award coaching within 3 years', 3, 70, TRUE);
INSERT INTO interest_ground VALUES (708, 0, 'BUSINESS', 'BUSINESS', '竞争方、主要供方或主要顾客', 'Competitor, major supplier or major customer', 0, 80, TRUE);
INSERT INTO interest_ground VALUES (709, 0, 'RECOMMENDED', 'BUSINESS', '签署过本组织的区推荐意见', 'Signed its district recommendation', 0, 90, TRUE);
INSERT INTO interest_ground VALUES (710, 0, 'DISPUTE', 'DISPUTE', '存在纠纷或诉讼', 'A dispute or lawsuit', 0, 100, TRUE);
INSERT INTO interest_ground VALUES (711, 0, 'OTHER', 'DISPUTE', '其他可能影响公正的', 'Anything else that may affect impartiality', 0, 110, TRUE);

CREATE TABLE interest (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  kind VARCHAR(20) NOT NULL,
  organization_name VARCHAR(200) NOT NULL,
  credit_code CHAR(18),
  since DATE,
  until DATE,
  detail VARCHAR(200),
  relation VARCHAR(40),
  relative_name VARCHAR(60),
  relative_confirmed BOOLEAN NOT NULL,
  source VARCHAR(200) NOT NULL,
  recorded_by BIGINT,
  recorded_at TIMESTAMP NOT NULL,
  withdrawn_at TIMESTAMP
);
CREATE INDEX interest_person ON interest (person_id);
CREATE INDEX interest_code ON interest (credit_code);

CREATE TABLE organization_tie (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  from_name VARCHAR(200) NOT NULL,
  from_code CHAR(18),
  to_name VARCHAR(200) NOT NULL,
  to_code CHAR(18),
  kind VARCHAR(20) NOT NULL,
  source VARCHAR(200) NOT NULL,
  recorded_at TIMESTAMP NOT NULL
);
CREATE INDEX organization_tie_to ON organization_tie (to_code);
CREATE INDEX organization_tie_from ON organization_tie (from_code);

CREATE TABLE declaration (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  revision INTEGER NOT NULL,
  state VARCHAR(12) NOT NULL,
  started_at TIMESTAMP NOT NULL,
  signed_at TIMESTAMP,
  document_id BIGINT,
  commitment_id BIGINT,
  CONSTRAINT declaration_revision UNIQUE (person_id, cycle_id, revision)
);
CREATE INDEX declaration_cycle ON declaration (cycle_id, state);

CREATE TABLE declaration_line (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  declaration_id BIGINT NOT NULL REFERENCES declaration (id),
  application_id BIGINT NOT NULL REFERENCES application (id),
  answer VARCHAR(12),
  ground_id BIGINT REFERENCES interest_ground (id),
  since DATE,
  until DATE,
  counterpart VARCHAR(80),
  facts VARCHAR(500),
  saved_at TIMESTAMP,
  CONSTRAINT declaration_line_once UNIQUE (declaration_id, application_id)
);
CREATE INDEX declaration_line_application ON declaration_line (application_id);

CREATE TABLE finding (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  application_id BIGINT NOT NULL REFERENCES application (id),
  interest_id BIGINT REFERENCES interest (id),
  trace VARCHAR(80) NOT NULL,
  ground_id BIGINT NOT NULL REFERENCES interest_ground (id),
  confidence VARCHAR(10) NOT NULL,
  path VARCHAR(1500) NOT NULL,
  state VARCHAR(12) NOT NULL,
  found_at TIMESTAMP NOT NULL,
  ruled_by BIGINT REFERENCES person (id),
  ruled_at TIMESTAMP,
  reason VARCHAR(500),
  document_id BIGINT,
  CONSTRAINT finding_once UNIQUE (person_id, application_id, trace)
);
CREATE INDEX finding_application ON finding (application_id, state);
CREATE INDEX finding_state ON finding (person_id, state);

CREATE TABLE recusal_request (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  application_id BIGINT NOT NULL REFERENCES application (id),
  asked_by BIGINT NOT NULL REFERENCES person (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  reason VARCHAR(500) NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  state VARCHAR(12) NOT NULL,
  answered_by BIGINT REFERENCES person (id),
  answered_at TIMESTAMP,
  answer VARCHAR(500),
  document_id BIGINT
);
CREATE INDEX recusal_request_application ON recusal_request (application_id);
CREATE INDEX recusal_request_state ON recusal_request (state, asked_at);

CREATE TABLE recusal (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  application_id BIGINT NOT NULL REFERENCES application (id),
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  ground_id BIGINT REFERENCES interest_ground (id),
  cause VARCHAR(12) NOT NULL,
  facts VARCHAR(1500),
  state VARCHAR(16) NOT NULL,
  began_at TIMESTAMP NOT NULL,
  lift_proposed_by BIGINT REFERENCES person (id),
  lift_proposed_at TIMESTAMP,
  lift_reason VARCHAR(500),
  lifted_by BIGINT REFERENCES person (id),
  lifted_at TIMESTAMP,
  document_id BIGINT
);
CREATE INDEX recusal_person ON recusal (person_id, state);
CREATE INDEX recusal_application ON recusal (application_id, state);
CREATE INDEX recusal_cycle ON recusal (cycle_id, began_at);
