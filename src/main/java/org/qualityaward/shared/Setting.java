package org.qualityaward.shared;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every operational setting, by its MicroProfile Config key. Asked anew each time, so that a change in the admin
 * console takes effect at the next use; those that need a restart say so. The numbers of the measures are not here:
 * they belong to the cycle's rule set.
 */
public enum Setting {
    /** Demo data, demo accounts and the movable clock. Read at start for the data. */
    DEMO("qualityaward.demo", "false"),
    /** What demo mode lays on an empty database: {@code whole}, or {@code people} alone, who begin a cycle; at start. */
    DEMO_STORY("qualityaward.demo.story", "whole"),
    /** Folder of uploaded files; restart. */
    DATA_DIR("qualityaward.data.dir", "data/files"),
    /** Folder of the office's, time stamp and log keys, outside the domain; restart. */
    KEYS_DIR("qualityaward.keys.dir", "data/keys"),
    /** Password of the key stores, best from a password alias; restart. */
    KEYS_PASSWORD("qualityaward.keys.password", ""),
    /** Path of the file that tells SunPKCS11 of a token for the keys; empty for PKCS#12 files; restart. */
    KEYS_TOKEN("qualityaward.keys.token", ""),
    /** Address under which people reach the system, printed on certificates. */
    SITE_URL("qualityaward.site.url", "http://localhost:8080"),
    /** Minutes without a click after which a session ends; new sessions. */
    SESSION_IDLE_MINUTES("qualityaward.session.idle-minutes", "15"),
    /** Seconds after which a page counts anew at the latest what another server may have changed meanwhile. */
    REMEMBER_SECONDS("qualityaward.session.remember-seconds", "30"),
    /** Wrong passwords in a row that lock an account. */
    LOGIN_MAX_FAILURES("qualityaward.login.max-failures", "5"),
    /** Minutes for which it stays locked. */
    LOGIN_LOCK_MINUTES("qualityaward.login.lock-minutes", "30"),
    /** Attempts to register an organisation that one address has in an hour. */
    REGISTER_MAX_PER_HOUR("qualityaward.register.max-per-hour", "10"),
    /** Seconds below which nobody fills in the registration by hand; a program does. */
    REGISTER_MIN_SECONDS("qualityaward.register.min-seconds", "3"),
    /** Opinions and complaints that one address may hand in within an hour; keeps programs from flooding the open form. */
    OPINIONS_PER_HOUR("qualityaward.opinions.max-per-hour", "10"),
    /** Files that one address may have examined on the open page within an hour. */
    VERIFY_MAX_PER_HOUR("qualityaward.verify.max-per-hour", "120"),
    /** Files that the open page examines at once. */
    VERIFY_MAX_AT_ONCE("qualityaward.verify.max-at-once", "4"),
    /** MB of files that may wait on the disk for opinions not yet submitted, of all visitors together. */
    OPINIONS_WAITING_MEGABYTES("qualityaward.opinions.waiting-megabytes", "1000"),
    /** Largest uploaded file in MB. */
    UPLOAD_MAX_MEGABYTES("qualityaward.upload.max-megabytes", "100"),
    /** Largest photo of a site visit in MB. */
    PHOTO_MAX_MEGABYTES("qualityaward.photo.max-megabytes", "15"),
    /** Wrong signing PINs in a row that lock a signing key. */
    PIN_MAX_FAILURES("qualityaward.pin.max-failures", "5"),
    /** 首日计入: whether the day of an event is itself the first day of the period; Civil Code 201 says no. */
    FIRST_DAY_COUNTS("qualityaward.deadline.first-day-counts", "false"),
    /** Sender of reminders. */
    MAIL_FROM("qualityaward.mail.from", "quality-award@localhost"),
    /** Addresses outside, separated by commas, to which the log's checkpoint goes each day. */
    WITNESS_ADDRESSES("qualityaward.witness.addresses", ""),
    /** Address of an outside time stamp authority; empty for the office's own clock. */
    TSA_URL("qualityaward.tsa.url", ""),
    /** Path of a PEM file with the certificates of outside authorities that are or were used, or of those above them. */
    TSA_CERTIFICATES("qualityaward.tsa.certificates", ""),
    /** Dotted identifier of the policy that is asked of the outside authority; empty for its own. */
    TSA_POLICY("qualityaward.tsa.policy", ""),
    /** Seconds after which the outside authority counts as not answering. */
    TSA_TIMEOUT_SECONDS("qualityaward.tsa.timeout-seconds", "5"),
    /** Days before the end of a time stamp's certificate from which on what rests on it is stamped again. */
    STAMP_RENEWAL_DAYS("qualityaward.tsa.renewal-days", "90"),
    /** Roles for which every file stays closed until they have signed their declaration of interests (Article 34). */
    DECLARE_BEFORE_ACCESS(
            "qualityaward.recusal.declare-before-access",
            "REVIEWER,INSTITUTION,STEERING,HEAD,OFFICE,OFFICE_LEAD,DISTRICT"),
    /** Working days, separated by commas, after which whoever was asked to declare and has not is reminded; empty for never. */
    DECLARE_REMINDERS("qualityaward.recusal.reminders", "2,5,10"),
    /** Applications on which one reviewer sits at most, unless the institution plans with another number. */
    ASSIGNMENT_LIMIT("qualityaward.assignment.limit", "4"),
    /**
     * What a plan of seats weighs the wishes with, as {@code WISH=weight} separated by commas; a wish that is not named
     * keeps its usual weight, 0 leaves it out of account.
     */
    ASSIGNMENT_WEIGHTS(
            "qualityaward.assignment.weights", "INDUSTRY=10,CATEGORIES=1,REGION=3,RECORD=1,LOAD=2,SENIORITY=1"),
    /** Working days that the accused of a case of accountability have to enter a statement. */
    CASE_ANSWER_WORKING_DAYS("qualityaward.case.answer-working-days", "5"),
    /** Working days within which a case of accountability is concluded. */
    CASE_WORKING_DAYS("qualityaward.case.working-days", "30"),
    /** Working days after the last day in which clerks may still enter a two-way form that was signed on paper in time. */
    PAPER_GRACE_WORKING_DAYS("qualityaward.paper.grace-working-days", "3"),
    /** Working days left at which a deadline turns amber and a reminder goes out. */
    REMINDER_WORKING_DAYS("qualityaward.reminder.working-days", "3"),
    /** Whether timers ring on this server; where several work on one database, they do on one of them only. */
    TIMERS_HERE("qualityaward.timers.here", "true");

    private final String key;
    private final String fallback;

    Setting(String key, String fallback) {
        this.key = key;
        this.fallback = fallback;
    }

    public String key() {
        return key;
    }

    /** The value in force now, the default where none is set; never null, may be empty. */
    public String value() {
        Optional<String> set = ConfigProvider.getConfig().getOptionalValue(key, String.class);
        return set.orElse(fallback);
    }

    public boolean isOn() {
        return Boolean.parseBoolean(value());
    }

    /** The value as a whole number; the default where it is not one, so that a typing error locks nobody out. */
    public int number() {
        try {
            return Integer.parseInt(value().trim());
        } catch (NumberFormatException notANumber) {
            return Integer.parseInt(fallback);
        }
    }

    public Duration minutes() {
        return Duration.ofMinutes(number());
    }
}
