package org.qualityaward.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A version of the review criteria (评审标准, Art. 14 and 15): categories with their scored items, 1000 points together. A
 * version never changes once it exists, since scores are given by it; a revision is a new version, bound to a new rule set.
 * The rows are the resource {@code regulation/criteria-<code>.csv}.
 */
public final class Criteria {

    private static final Map<String, Criteria> READ = new ConcurrentHashMap<>();

    /** A category (条款) with the items that are scored. */
    public record Category(String code, String name, int points, ItemKind kind, List<CriteriaItem> items)
            implements Serializable {

        public String getCode() {
            return code;
        }

        public String getName() {
            return name;
        }

        public int getPoints() {
            return points;
        }

        public ItemKind getKind() {
            return kind;
        }

        public List<CriteriaItem> getItems() {
            return items;
        }
    }

    private final String code;
    private final List<Category> categories;
    private final List<CriteriaItem> items;

    private Criteria(String code, List<Category> categories) {
        this.code = code;
        this.categories = List.copyOf(categories);
        this.items = categories.stream().flatMap(c -> c.items().stream()).toList();
    }

    /** @throws NoSuchElementException if there is no such version */
    public static Criteria of(String code) {
        return READ.computeIfAbsent(code, Criteria::read);
    }

    /**
     * Reads {@code code,name,points,kind}; a code of two parts is a category, of three parts an item of it.
     *
     * @throws IllegalArgumentException if the points of a category are not the sum of its items
     */
    public static Criteria parse(String code, String csv) {
        List<Category> categories = new ArrayList<>();
        for (String line : csv.strip().split("\\R")) {
            String[] cell = line.split(",", -1);
            if (cell[0].equals("code")) {
                continue;
            }
            int points = Integer.parseInt(cell[2].strip());
            ItemKind kind = ItemKind.valueOf(cell[3].strip().toUpperCase(Locale.ROOT));
            if (cell[0].chars().filter(c -> c == '.').count() == 1) {
                categories.add(new Category(cell[0], cell[1], points, kind, new ArrayList<>()));
            } else {
                Category category = categories.get(categories.size() - 1);
                category.items().add(new CriteriaItem(cell[0], cell[1], points, kind, category.code()));
            }
        }
        for (Category category : categories) {
            if (category.items().stream().mapToInt(CriteriaItem::points).sum() != category.points()) {
                throw new IllegalArgumentException("The items of " + category.code() + " do not add up");
            }
        }
        return new Criteria(
                code,
                categories.stream()
                        .map(c -> new Category(c.code(), c.name(), c.points(), c.kind(), List.copyOf(c.items())))
                        .toList());
    }

    public String code() {
        return code;
    }

    public List<Category> categories() {
        return categories;
    }

    /** The scored items in the order of the standard. */
    public List<CriteriaItem> items() {
        return items;
    }

    public Optional<CriteriaItem> item(String itemCode) {
        return items.stream().filter(i -> i.code().equals(itemCode)).findFirst();
    }

    /** All points together. */
    public int points() {
        return items.stream().mapToInt(CriteriaItem::points).sum();
    }

    private static Criteria read(String code) {
        String path = "/regulation/criteria-" + code + ".csv";
        try (InputStream in = Criteria.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new NoSuchElementException(path);
            }
            return parse(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
