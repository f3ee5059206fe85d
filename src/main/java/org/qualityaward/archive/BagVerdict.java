package org.qualityaward.archive;

import java.util.List;
import org.qualityaward.archive.Verdict.Result;

/**
 * What the examination of a bag came to: whole only if the office signed its list, every file is the one that is listed, and
 * every document in it is valid.
 *
 * @param faults keys of what is wrong with the bag itself, each with what it prints
 * @param documents what each document in it came to
 * @param destroyed names of those whose content was lawfully destroyed, so that the bag tells of them only
 */
public record BagVerdict(Result result, List<Fault> faults, List<Item> documents, List<String> destroyed) {

    /** Something wrong with the bag: the key of a sentence and its facts. */
    public record Fault(String key, List<Object> facts) {

        static Fault of(String what, Object... facts) {
            return new Fault("archive.bagVerdict." + what, List.of(facts));
        }

        public String getKey() {
            return key;
        }

        public List<Object> getFacts() {
            return facts;
        }
    }

    /** One document in the bag. */
    public record Item(String name, Verdict verdict) {

        public String getName() {
            return name;
        }

        public Verdict getVerdict() {
            return verdict;
        }
    }

    static BagVerdict of(List<Fault> faults, List<Item> documents, List<String> destroyed) {
        Result result = Result.VALID;
        if (!faults.isEmpty()
                || documents.stream().anyMatch(item -> item.verdict().result() == Result.INVALID)) {
            result = Result.INVALID;
        } else if (documents.stream().anyMatch(item -> item.verdict().result() == Result.CANNOT_CONFIRM)) {
            result = Result.CANNOT_CONFIRM;
        }
        return new BagVerdict(result, List.copyOf(faults), List.copyOf(documents), List.copyOf(destroyed));
    }

    /** How the screens show it: {@code ok}, {@code bad} or {@code unk}. */
    public String kind() {
        return result.look();
    }

    public String sentenceKey() {
        return "archive.bagVerdict.sentence." + result;
    }
}
