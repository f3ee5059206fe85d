package org.qualityaward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Texts;

/** The frame around a page: who reads it, in which cycle and stage, and where else he can go. */
@Named
@RequestScoped
public class Shell {

    private static final Map<String, Boolean> EXISTING = new ConcurrentHashMap<>();
    private static final Map<String, String> BUILD = new ConcurrentHashMap<>();

    @Inject
    CurrentCaller caller;

    @Inject
    ServletContext pages;

    @Inject
    @Any
    Instance<StageBar> stageBar;

    @Inject
    @Any
    Instance<NavigationBadges> badgeSources;

    @Inject
    @Any
    Instance<News> news;

    @Inject
    Language language;

    @Inject
    Remembered remembered;

    private List<Menu> menus;
    private List<StageBar.Step> steps;
    private List<StageBar.Choice> cycles;

    /** Counts what changed; implemented by the room that keeps the feed. */
    public interface News {

        int unread(Caller caller);
    }

    /** A group as this reader sees it. */
    public record Menu(String key, String icon, List<Entry> entries, boolean open) {

        public String getKey() {
            return key;
        }

        public String getIcon() {
            return icon;
        }

        public List<Entry> getEntries() {
            return entries;
        }

        public boolean isOpen() {
            return open;
        }

        public boolean isSingle() {
            return entries.size() == 1;
        }

        /** Whether something behind a closed group is overdue. */
        public boolean isOverdue() {
            return entries.stream().anyMatch(e -> e.badge() != null && e.badge().overdue());
        }
    }

    /** A page as this reader sees it. */
    public record Entry(String key, String path, boolean current, NavigationBadges.Badge badge) {

        public String getKey() {
            return key;
        }

        public String getPath() {
            return path;
        }

        public boolean isCurrent() {
            return current;
        }

        public NavigationBadges.Badge getBadge() {
            return badge;
        }
    }

    public Caller getCaller() {
        return caller.get();
    }

    public boolean isSignedIn() {
        return caller.get().isSignedIn();
    }

    /** Printed name of the reader. */
    public String getName() {
        return caller.get().name();
    }

    /** The roles of the reader in words, the first of which heads the navigation. */
    public String getRoleText() {
        return caller.get().roles().stream()
                .sorted()
                .map(role -> Texts.of(language.getLocale(), role))
                .collect(Collectors.joining(" · "));
    }

    /** What the reader can change about his own account. */
    public List<Navigation.Item> getAccountPages() {
        return Navigation.ACCOUNT.stream().filter(item -> exists(item.path())).toList();
    }

    /** How much changed for the reader since he looked last; 0 where no room tells. */
    public int getUnread() {
        return news.isUnsatisfied() ? 0 : news.get().unread(caller.get());
    }

    public boolean isDemo() {
        return Setting.DEMO.isOn();
    }

    public List<StageBar.Step> getSteps() {
        if (steps == null) {
            steps = stageBar.isUnsatisfied()
                    ? List.of()
                    : remembered.of("steps", () -> stageBar.get().steps());
        }
        return steps;
    }

    /** Whether the cycle is in one of the stages, neither before nor after them. */
    public boolean isUnderWay() {
        return getSteps().stream().anyMatch(StageBar.Step::current);
    }

    public List<StageBar.Choice> getCycles() {
        if (cycles == null) {
            cycles = stageBar.isUnsatisfied()
                    ? List.of()
                    : remembered.of("cycles", () -> stageBar.get().cycles());
        }
        return cycles;
    }

    public Integer getYear() {
        return getCycles().stream()
                .filter(StageBar.Choice::chosen)
                .map(StageBar.Choice::year)
                .findFirst()
                .orElse(null);
    }

    public String getRuleSet() {
        return stageBar.isUnsatisfied()
                ? null
                : remembered
                        .of("rules", () -> Optional.ofNullable(stageBar.get().ruleSet()))
                        .orElse(null);
    }

    /** Looks at another cycle from the next page on. */
    public void choose(Long cycleId) {
        stageBar.get().choose(cycleId);
        remembered.forget();
    }

    /**
     * The navigation of this reader.
     *
     * @param nav path of the page whose place is lit, null for the page itself
     */
    public List<Menu> menus(String nav) {
        if (menus == null) {
            menus = menusAt(
                    nav == null || nav.isEmpty()
                            ? FacesContext.getCurrentInstance().getViewRoot().getViewId()
                            : nav);
        }
        return menus;
    }

    /** The group that the page at hand belongs to, for the crumb; null where the navigation does not list it. */
    public Menu here(String nav) {
        return menus(nav).stream().filter(Menu::open).findFirst().orElse(null);
    }

    /** The navigation's entry for the page at hand, null where it is not listed. */
    public Entry entry(String nav) {
        return menus(nav).stream()
                .flatMap(menu -> menu.entries().stream())
                .filter(Entry::current)
                .findFirst()
                .orElse(null);
    }

    /** Whether some field on the page holds something that is not accepted. */
    public boolean isFieldsWrong() {
        FacesContext faces = FacesContext.getCurrentInstance();
        java.util.Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            if (ids.next() != null) {
                return true;
            }
        }
        return false;
    }

    /** Changes whenever style or script does, so that no browser keeps yesterday's. */
    public String getBuild() {
        return BUILD.computeIfAbsent(
                "award",
                folder -> Long.toString(
                        pages.getResourcePaths("/resources/" + folder + "/").stream()
                                .mapToLong(this::lastModified)
                                .max()
                                .orElse(0),
                        Character.MAX_RADIX));
    }

    private long lastModified(String path) {
        try {
            return pages.getResource(path).openConnection().getLastModified();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String path) {
        return exists(path);
    }

    private List<Menu> menusAt(String here) {
        Map<String, NavigationBadges.Badge> badges = remembered.of("badges", this::badges);
        List<Menu> all = new ArrayList<>();
        for (Navigation.Group group : Navigation.groupsFor(caller.get())) {
            List<Entry> entries = group.items().stream()
                    .filter(item -> exists(item.path()))
                    .map(item ->
                            new Entry(item.getKey(), item.path(), item.path().equals(here), badges.get(item.path())))
                    .collect(Collectors.toList());
            if (!entries.isEmpty()) {
                boolean open = entries.stream().anyMatch(Entry::current);
                all.add(new Menu(group.getKey(), group.icon(), entries, open));
            }
        }
        return all;
    }

    private Map<String, NavigationBadges.Badge> badges() {
        Map<String, NavigationBadges.Badge> badges = new HashMap<>();
        badgeSources.forEach(source -> source.badges(caller.get())
                .forEach((path, badge) ->
                        badges.merge(path, badge, (one, other) -> one.count() >= other.count() ? one : other)));
        return badges;
    }

    private boolean exists(String path) {
        return EXISTING.computeIfAbsent(path, asked -> {
            try {
                return pages.getResource(asked) != null;
            } catch (MalformedURLException e) {
                return false;
            }
        });
    }
}
