package org.qualityaward.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a visitor needs to begin: the address and, in demo mode, one account of each role. */
final class Welcome {

    /** As in {@code org.qualityaward.demo.Stagehand}; a test keeps the two alike. */
    static final String DEMO_PASSWORD = "Demo-2026";

    private final PrintStream out;
    private final Options options;

    Welcome(PrintStream out, Options options) {
        this.out = out;
        this.options = options;
    }

    void print() {
        out.println();
        out.println("  乌海市市长质量奖评审管理系统   " + options.address());
        out.println("  Payara admin console          http://localhost:" + options.adminPort() + "/");
        out.println("  Data, kept for the next run   " + options.data());
        if (options.demo()) {
            out.println();
            out.println("  Demo accounts, password " + DEMO_PASSWORD);
            options.accounts().ifPresent(this::printAccounts);
        }
        out.println();
        out.println("Ctrl-C stops the server.");
    }

    private void printAccounts(Path people) {
        Map<String, List<String[]>> byRoles = new LinkedHashMap<>();
        try (var lines = Files.lines(people)) {
            byRoles.putAll(lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(person -> person.length > 3)
                    .collect(Collectors.groupingBy(
                            (String[] person) -> person[3], LinkedHashMap::new, Collectors.toList())));
        } catch (IOException e) {
            throw new Failure("The demo accounts could not be read: " + e.getMessage(), e);
        }
        byRoles.values().forEach(persons -> {
            String accounts = persons.size() < 3
                    ? persons.stream().map(person -> person[0]).collect(Collectors.joining(", "))
                    : persons.get(0)[0] + " … " + persons.get(persons.size() - 1)[0];
            out.printf("    %-28s%s%n", accounts, persons.get(0)[2]);
        });
    }
}
