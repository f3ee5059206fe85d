package org.qualityaward.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What Maven hands over: {@code name=value} pairs, each explained in the README's table of switches. */
record Options(Map<String, String> values) {

    static Options parse(String[] arguments) {
        return new Options(Arrays.stream(arguments)
                .filter(argument -> argument.contains("="))
                .collect(Collectors.toMap(
                        argument -> argument.substring(0, argument.indexOf('=')),
                        argument -> argument.substring(argument.indexOf('=') + 1),
                        (earlier, later) -> later)));
    }

    /** The unpacked Payara Server. */
    Path payara() {
        return path("payara");
    }

    /** Where the domain of this run is built; thrown away by the next run. */
    Path domain() {
        return path("domain");
    }

    /** JDBC drivers for the domain. */
    Path libraries() {
        return path("libraries");
    }

    /** The administrator's command files. */
    Path config() {
        return path("config");
    }

    /** The WAR, or its exploded directory. */
    Path application() {
        return path("application");
    }

    /** None when the tests bring their own. */
    Optional<Path> applicationIfAny() {
        return values.containsKey("application") ? Optional.of(application()) : Optional.empty();
    }

    /** What outlives a run: database, files, keys. */
    Path data() {
        return path("data");
    }

    /** The list of demo people. */
    Optional<Path> accounts() {
        return values.containsKey("accounts") ? Optional.of(path("accounts")) : Optional.empty();
    }

    int httpPort() {
        return port("http.port");
    }

    int adminPort() {
        return port("admin.port");
    }

    /** The switch that moves one of the ports of this run: the tests' server has switches of its own. */
    String portSwitch(String port) {
        return values.getOrDefault("prefix", "") + port;
    }

    String address() {
        return "http://localhost:" + httpPort() + "/";
    }

    /** {@code derby} or {@code postgresql}: which of the two command files is applied. */
    String database() {
        return values.getOrDefault("database", "derby");
    }

    boolean demo() {
        return !"false".equals(values.get("demo"));
    }

    /** {@code -Ddemo=people} lays people but no cycles. */
    String demoStory() {
        return "people".equals(values.get("demo")) ? "people" : "whole";
    }

    /** {@code -Dfresh} alone arrives as {@code true}. */
    boolean fresh() {
        String fresh = values.getOrDefault("fresh", "");
        return fresh.isEmpty() || "true".equals(fresh);
    }

    /** Options for the server's JVM beside those of domain.xml, such as a coverage agent. */
    Optional<String> jvm() {
        return Optional.ofNullable(values.get("jvm")).filter(options -> !options.isBlank());
    }

    private Path path(String name) {
        return Path.of(required(name)).toAbsolutePath().normalize();
    }

    private int port(String name) {
        String value = required(name);
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Failure("-D" + name + "=" + value + " is not a port: give a number from 1 to 65535.");
    }

    private String required(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new Failure("The launcher was started without " + name + "=…"));
    }
}
