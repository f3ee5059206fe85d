package org.qualityaward.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Papers as the rooms compose them. */
final class Samples {

    static final Instant SIGNED_AT = Instant.parse("2026-06-08T02:21:47Z");

    private Samples() {}

    static Imprint imprint() {
        return new Imprint(
                "PJ-2026-0217",
                1,
                "张𬱖㛃",
                "申报组织填报人 · 示范一号化工有限公司",
                SIGNED_AT,
                "https://award.example/public/verify.xhtml");
    }

    static Imprint officeImprint() {
        return new Imprint("ZS-2026-0003", 1, null, null, SIGNED_AT, "https://award.example/public/verify.xhtml");
    }

    static Paper evaluation() {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("评价人", "示范一号化工有限公司（张𬱖㛃）");
        head.put("评价对象", "第 3 专家评审小组");
        head.put("环节", "现场评审（2026-06-03—2026-06-05）");
        return Paper.of(DocumentType.EVALUATION, "双向监督评价表（现场评审）")
                .about("engagement", 17)
                .about("application", 42)
                .fields(head)
                .section("评价事项")
                .table(
                        List.of("评价事项", "1 很差 — 5 很好"),
                        List.of(
                                List.of("按计划开展，未随意增减内容", "5"),
                                List.of("出示身份，说明来意和纪律", "5"),
                                List.of("客观公正", "4"),
                                List.of("专业称职", "5"),
                                List.of("保守商业秘密和技术秘密", "4")))
                .section("纪律事项")
                .table(
                        List.of("有无下列情形", "没有 / 有"),
                        List.of(List.of("收受礼品、礼金、消费卡", "□ 没有"), List.of("推销咨询、培训或产品", "√ 有"), List.of("应当回避而未回避", "")))
                .section("事实")
                .paragraph("6 月 4 日下午离场前，一名评审员递送某培训机构课程单，建议派人参加收费培训。\n小组沟通顺畅，末次会议反馈具体。")
                .build();
    }

    /** A report with its drawings, as the review writes them. */
    static Paper report() {
        List<String> categories = List.of("领导", "战略", "顾客", "资源", "过程", "测量", "结果");
        List<String> items = IntStream.rangeClosed(1, 22)
                .mapToObj(i -> "4." + i + " 测量、分析与评价的条目名称")
                .toList();
        List<Integer> low =
                IntStream.rangeClosed(1, 22).mapToObj(i -> 40 + i % 3 * 5).toList();
        List<Integer> high =
                IntStream.rangeClosed(1, 22).mapToObj(i -> 60 + i % 5 * 5).toList();
        List<Integer> agreed = IntStream.rangeClosed(1, 22).mapToObj(i -> 55).toList();
        return Paper.of(DocumentType.TEAM_REPORT, "专家评审小组评审报告")
                .about("application", 42)
                .pageLayout(PageLayout.REPORT)
                .field("申报组织", "示范一号化工有限公司")
                .field("小组成员", "张三（组长）、张𬱖㛃、李四")
                .section("评审得分")
                .paragraph("小组依据《卓越绩效评价准则》（GB/T 19580）独立评分、合议，并到现场核实，经陈述答辩，形成以下结论。")
                .chart(
                        Paper.Shape.RADAR,
                        "图 1　七个类目得分率（%）",
                        categories,
                        List.of(
                                new Paper.Series("合议", List.of(60, 55, 65, 50, 70, 45, 60)),
                                new Paper.Series("现场核实后", List.of(60, 60, 65, 55, 70, 50, 60))))
                .chart(
                        Paper.Shape.SPREAD,
                        "图 2　各条目独立评分的分布（%）",
                        items,
                        List.of(
                                new Paper.Series("最低", low),
                                new Paper.Series("最高", high),
                                new Paper.Series("合议", agreed)))
                .table(
                        List.of("条目", "合议", "现场", "理由"),
                        List.of(List.of("4.1.2 高层领导的作用", "60%", "70%", "现场见到完整的过程记录\n与材料一致")))
                .section("综合评价")
                .paragraph("材料、现场和答辩相互印证。".repeat(20))
                .build();
    }

    /** A paper with two files, one of which another paper may name as well. */
    static Paper withAttachments(String... contents) {
        return Paper.of(DocumentType.EVALUATION, "双向监督评价表（现场评审）")
                .about("evaluation", 42)
                .section("附件")
                .attach(Stream.of(contents)
                        .map(content -> Attached.of(
                                "现场照片 \"" + content + "\".PNG", "image/png", content.getBytes(StandardCharsets.UTF_8)))
                        .toList())
                .build();
    }

    static Paper certificate() {
        return Paper.of(DocumentType.CERTIFICATE, "乌海市市长质量奖证书")
                .about("honour", 3)
                .pageLayout(PageLayout.CERTIFICATE)
                .recipient("示范一号化工有限公司")
                .paragraph("荣获 2026 年度乌海市市长质量奖。")
                .paragraph("特发此证。")
                .field("证书编号", "WH-2026-01")
                .field("有效期", "2026-08-05 至 2030-08-05")
                .signOff("乌海市人民政府", "2026年8月5日")
                .squareCode("https://award.example/public/certificate.xhtml?serial=WH-2026-01", "扫码核验证书")
                .build();
    }
}
