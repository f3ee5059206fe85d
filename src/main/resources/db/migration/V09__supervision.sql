-- Two-way supervision (Article 35): the forms that both sides fill in after an engagement, and the cases that follow.
CREATE TABLE evaluation_template (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  direction VARCHAR(20) NOT NULL,
  edition INTEGER NOT NULL,
  valid_from DATE NOT NULL,
  CONSTRAINT evaluation_template_edition UNIQUE (direction, edition)
);

CREATE TABLE evaluation_item (
  template_id BIGINT NOT NULL REFERENCES evaluation_template (id),
  place INTEGER NOT NULL,
  code VARCHAR(30) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  text_zh VARCHAR(100) NOT NULL,
  text_en VARCHAR(200) NOT NULL,
  PRIMARY KEY (template_id, place),
  CONSTRAINT evaluation_item_code UNIQUE (template_id, code)
);

CREATE TABLE two_way_evaluation (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  application_id BIGINT NOT NULL REFERENCES application (id),
  organization_id BIGINT NOT NULL REFERENCES organization (id),
  organization_name VARCHAR(200) NOT NULL,
  team_id BIGINT NOT NULL,
  team_name VARCHAR(100) NOT NULL,
  engagement VARCHAR(20) NOT NULL,
  ended_on DATE NOT NULL,
  last_day DATE NOT NULL,
  unsealed_at TIMESTAMP,
  unsealed_by VARCHAR(20),
  CONSTRAINT two_way_evaluation_once UNIQUE (application_id, team_id, engagement)
);
CREATE INDEX two_way_evaluation_cycle ON two_way_evaluation (cycle_id, last_day);
CREATE INDEX two_way_evaluation_organization ON two_way_evaluation (organization_id, cycle_id);
CREATE INDEX two_way_evaluation_team ON two_way_evaluation (team_id, cycle_id);

CREATE TABLE two_way_evaluation_reviewer (
  two_way_id BIGINT NOT NULL REFERENCES two_way_evaluation (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (two_way_id, person_id)
);
CREATE INDEX two_way_evaluation_reviewer_person ON two_way_evaluation_reviewer (person_id);

CREATE TABLE supervision_evaluation (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  two_way_id BIGINT NOT NULL REFERENCES two_way_evaluation (id),
  direction VARCHAR(20) NOT NULL,
  template_id BIGINT NOT NULL REFERENCES evaluation_template (id),
  revision INTEGER NOT NULL,
  revision_reason VARCHAR(500),
  state VARCHAR(20) NOT NULL,
  standing BOOLEAN NOT NULL,
  remarks VARCHAR(1000),
  author_id BIGINT REFERENCES person (id),
  author_name VARCHAR(60),
  saved_at TIMESTAMP,
  filed_at TIMESTAMP,
  document_id BIGINT,
  document_number VARCHAR(30),
  CONSTRAINT supervision_evaluation_revision UNIQUE (two_way_id, direction, revision)
);
CREATE INDEX supervision_evaluation_state ON supervision_evaluation (state, direction);

CREATE TABLE evaluation_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  evaluation_id BIGINT NOT NULL REFERENCES supervision_evaluation (id),
  code VARCHAR(30) NOT NULL,
  rating INTEGER,
  adverse BOOLEAN,
  facts VARCHAR(2000),
  CONSTRAINT evaluation_answer_once UNIQUE (evaluation_id, code)
);

CREATE TABLE evaluation_attachment (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  evaluation_id BIGINT NOT NULL REFERENCES supervision_evaluation (id),
  name VARCHAR(200) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  content ${blob} NOT NULL
);
CREATE INDEX evaluation_attachment_of ON evaluation_attachment (evaluation_id);

CREATE TABLE accountability_case (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  cycle_id BIGINT NOT NULL REFERENCES award_cycle (id),
  running_number INTEGER NOT NULL,
  two_way_id BIGINT NOT NULL REFERENCES two_way_evaluation (id),
  direction VARCHAR(20) NOT NULL,
  evaluation_id BIGINT NOT NULL REFERENCES supervision_evaluation (id),
  accused_name VARCHAR(200) NOT NULL,
  state VARCHAR(20) NOT NULL,
  investigator_id BIGINT REFERENCES person (id),
  investigator_name VARCHAR(60),
  opened_at TIMESTAMP NOT NULL,
  concluded_at TIMESTAMP,
  verdict VARCHAR(20),
  consequence VARCHAR(2000),
  document_id BIGINT,
  document_number VARCHAR(30),
  CONSTRAINT accountability_case_number UNIQUE (cycle_id, running_number),
  CONSTRAINT accountability_case_once UNIQUE (two_way_id, direction)
);
CREATE INDEX accountability_case_state ON accountability_case (state, opened_at);

CREATE TABLE accountability_allegation (
  case_id BIGINT NOT NULL REFERENCES accountability_case (id),
  code VARCHAR(30) NOT NULL,
  item VARCHAR(100) NOT NULL,
  facts VARCHAR(2000) NOT NULL,
  PRIMARY KEY (case_id, code)
);

CREATE TABLE accountability_step (
  id BIGINT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  case_id BIGINT NOT NULL REFERENCES accountability_case (id),
  kind VARCHAR(20) NOT NULL,
  taken_at TIMESTAMP NOT NULL,
  person_name VARCHAR(60) NOT NULL,
  note VARCHAR(2000)
);
CREATE INDEX accountability_step_of ON accountability_step (case_id, taken_at);

-- The first edition of the two forms.
INSERT INTO evaluation_template VALUES (901, 1, 'ABOUT_TEAM', 1, DATE('2020-09-22'));
INSERT INTO evaluation_template VALUES (902, 1, 'ABOUT_APPLICANT', 1, DATE('2020-09-22'));
INSERT INTO evaluation_item VALUES (901, 1, 'plan', 'RATING', '按计划开展，未随意增减内容', 'Kept to the plan without adding or dropping anything at will');
INSERT INTO evaluation_item VALUES (901, 2, 'identity', 'RATING', '出示身份，说明来意和纪律', 'Showed identity and explained purpose and discipline');
INSERT INTO evaluation_item VALUES (901, 3, 'fair', 'RATING', '客观公正', 'Objective and fair');
INSERT INTO evaluation_item VALUES (901, 4, 'professional', 'RATING', '专业称职', 'Professional and competent');
INSERT INTO evaluation_item VALUES (901, 5, 'confidential', 'RATING', '保守商业秘密和技术秘密', 'Kept trade and technical secrets');
INSERT INTO evaluation_item VALUES (901, 6, 'gifts', 'CONDUCT', '收受礼品、礼金、消费卡', 'Took gifts, money or gift cards');
INSERT INTO evaluation_item VALUES (901, 7, 'meals', 'CONDUCT', '接受宴请或娱乐安排', 'Accepted banquets or entertainment');
INSERT INTO evaluation_item VALUES (901, 8, 'soliciting', 'CONDUCT', '索要财物或要求报销费用', 'Asked for property or for expenses to be paid');
INSERT INTO evaluation_item VALUES (901, 9, 'selling', 'CONDUCT', '推销咨询、培训或产品', 'Sold consulting, training or products');
INSERT INTO evaluation_item VALUES (901, 10, 'leaks', 'CONDUCT', '泄露材料、评分或其他组织情况', 'Leaked files, scores or the affairs of others');
INSERT INTO evaluation_item VALUES (901, 11, 'recusal', 'CONDUCT', '应当回避而未回避', 'Should have recused himself and did not');
INSERT INTO evaluation_item VALUES (902, 1, 'truthful', 'RATING', '提供的材料和陈述真实', 'Files and statements were truthful');
INSERT INTO evaluation_item VALUES (902, 2, 'cooperative', 'RATING', '积极配合评审工作', 'Cooperated with the review');
INSERT INTO evaluation_item VALUES (902, 3, 'falseEvidence', 'CONDUCT', '提供虚假证据或隐瞒事实', 'Gave false evidence or hid facts');
INSERT INTO evaluation_item VALUES (902, 4, 'gifts', 'CONDUCT', '赠送礼品、礼金、消费卡', 'Offered gifts, money or gift cards');
INSERT INTO evaluation_item VALUES (902, 5, 'lobbying', 'CONDUCT', '请托说情', 'Lobbied for favour');
INSERT INTO evaluation_item VALUES (902, 6, 'interference', 'CONDUCT', '干扰评审独立进行', 'Interfered with the review');
INSERT INTO evaluation_item VALUES (902, 7, 'reception', 'CONDUCT', '超标准接待', 'Received the team with excess');
INSERT INTO evaluation_item VALUES (902, 8, 'fishing', 'CONDUCT', '打听评分或名次', 'Fished for scores or ranks');
