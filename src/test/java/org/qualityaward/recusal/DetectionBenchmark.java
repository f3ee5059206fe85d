package org.qualityaward.recusal;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qualityaward.recusal.matching.OrganizationName;

/**
 * How long detection takes for 200 people with 20 records each and 600 applicants with 20 people each on their files, and
 * 1 000 ties: prints figures (time of one processor) and asserts nothing. Run with {@code mvn test-compile exec:java@bench
 * -Dexec.mainClass=org.qualityaward.recusal.DetectionBenchmark}.
 */
public final class DetectionBenchmark {

    private static final int PEOPLE = 200;
    private static final int APPLICANTS = 600;
    private static final int RECORDS = 20;
    private static final int TIES = 1_000;
    private static final int ROUNDS = 5;
    private static final String SYLLABLES = "恒瑞达昊岳金桥宏远盛世华信天润君悦蒙元河套源通鑫诚众合鼎泰兴永安宝利中科德晟启明沃野川润泽塞上虹";
    private static final String[] PLACES = {"乌海市", "乌海", "内蒙古", "包头市", "宁夏", "乌海市海勃湾区", "鄂尔多斯市", ""};
    private static final String[] TRADES = {"化工", "焦化", "煤业", "电石", "装备制造", "环保科技", "新材料", "热电", "能源化工", "葡萄酒业"};
    private static final String[] FORMS = {"有限责任公司", "有限公司", "股份有限公司", "集团有限公司", ""};
    private static final String[] NAMES = {"张", "王", "李", "刘", "陈", "杨", "赵", "黄", "周", "吴"};

    private final Random random = new Random(34);

    private DetectionBenchmark() {}

    public static void main(String[] args) {
        new DetectionBenchmark().run();
    }

    private void run() {
        List<KnownApplicant> applicants = new ArrayList<>();
        for (long i = 1; i <= APPLICANTS; i++) {
            List<KnownApplicant.OnFile> people = new ArrayList<>();
            for (int p = 0; p < RECORDS; p++) {
                people.add(new KnownApplicant.OnFile(FileRole.values()[p % 3], person(), null, null, null));
            }
            applicants.add(new KnownApplicant(i, List.of(), List.of(organization("乌海市"), organization("乌海市")), people));
        }
        List<OrganizationTie> ties = new ArrayList<>();
        for (int i = 0; i < TIES; i++) {
            ties.add(new OrganizationTie(
                    organization(""), null, TieKind.PARENT, known(applicants), null, "登记", java.time.Instant.EPOCH));
        }
        List<KnownPerson> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            List<Relation> records = new ArrayList<>();
            for (int r = 0; r < RECORDS; r++) {
                boolean relative = r % 4 == 0;
                String name = r % 10 == 0 ? known(applicants) : organization(pick(PLACES));
                records.add(new Relation(
                        (long) i * RECORDS + r,
                        relative ? InterestKind.KIN : InterestKind.EMPLOYMENT,
                        name,
                        null,
                        null,
                        null,
                        "",
                        relative ? "配偶" : null,
                        relative ? person() : null,
                        true));
            }
            people.add(new KnownPerson(person(), 1975, null, records, List.of()));
        }
        System.out.printf(
                "%d people x %d records, %d applicants x %d people on file, %d ties%n",
                PEOPLE, RECORDS, APPLICANTS, RECORDS, TIES);
        long begun = now();
        OrganizationName.of(organization("乌海市"));
        System.out.printf("word lists read and first name taken apart: %d ms%n", since(begun));
        for (int round = 1; round <= ROUNDS; round++) {
            begun = now();
            Detection detection = new Detection(LocalDate.of(2026, 5, 14), LabelledSearch.grounds(), ties, applicants);
            long laidOut = since(begun);
            begun = now();
            int found = people.stream()
                    .mapToInt(each -> detection.search(each).size())
                    .sum();
            long searched = since(begun);
            System.out.printf(
                    "round %d: applicants and ties laid out %d ms, everybody searched %d ms, %d findings%n",
                    round, laidOut, searched, found);
        }
    }

    private String organization(String place) {
        return place + syllable() + syllable() + syllable() + pick(TRADES) + pick(FORMS);
    }

    private String known(List<KnownApplicant> applicants) {
        return applicants.get(random.nextInt(applicants.size())).names().get(0);
    }

    private String person() {
        return pick(NAMES) + syllable() + (random.nextBoolean() ? syllable() : "");
    }

    private String syllable() {
        return String.valueOf(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** Milliseconds on the processor, so that a busy machine does not spoil the figures. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long since(long begun) {
        return (now() - begun) / 1_000_000;
    }
}
