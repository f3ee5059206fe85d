package org.qualityaward.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

/** A server domain built anew from the one that Payara ships, so that {@code server-config/} alone decides what it is. */
final class Domain {

    static final String NAME = "domain1";

    private final Options options;

    Domain(Options options) {
        this.options = options;
    }

    /** The folder that holds the domain, as {@code asadmin --domaindir} wants it. */
    Path parent() {
        return options.domain();
    }

    Path root() {
        return parent().resolve(NAME);
    }

    Path serverLog() {
        return root().resolve("logs/server.log");
    }

    /** What the server says before its log is open, including the fate of the pre-boot commands. */
    Path consoleLog() {
        return parent().resolve("console.log");
    }

    /** The command files of {@code server-config/} that the server is given when it is up, as one. */
    Path postBootCommands() {
        return parent().resolve("post-boot.asadmin");
    }

    Path processId() {
        return parent().resolve("pid");
    }

    /**
     * Removes what an earlier run left and builds the domain; with {@code -Dfresh} the data go too. Only the cache of
     * the server's own modules stays: it saves seconds and depends on nothing but Payara.
     */
    void build() {
        Path shipped = options.payara().resolve("glassfish/domains/" + NAME);
        Path modules = root().resolve("osgi-cache");
        Path kept = parent().resolveSibling(parent().getFileName() + "-osgi-cache");
        try {
            if (Files.isDirectory(modules)) {
                delete(kept);
                Files.move(modules, kept);
            }
            delete(parent());
            if (options.fresh()) {
                delete(options.data());
            }
            Files.createDirectories(options.data());
            copy(shipped, root());
            copy(options.libraries(), root().resolve("lib"));
            if (Files.isDirectory(kept)) {
                Files.move(kept, modules);
            }
            configure(shipped.resolve("config/domain.xml"), root().resolve("config/domain.xml"));
            joinPostBootCommands();
        } catch (IOException | UncheckedIOException e) {
            throw new Failure("The server's domain could not be built in " + parent() + ": " + e.getMessage(), e);
        }
    }

    private void configure(Path shipped, Path configured) {
        try {
            Transformer stylesheet = TransformerFactory.newInstance()
                    .newTransformer(new StreamSource(
                            options.config().resolve("domain.xsl").toFile()));
            stylesheet.setParameter("http-port", String.valueOf(options.httpPort()));
            stylesheet.setParameter("admin-port", String.valueOf(options.adminPort()));
            stylesheet.transform(new StreamSource(shipped.toFile()), new StreamResult(configured.toFile()));
        } catch (TransformerException e) {
            throw new Failure("server-config/domain.xsl could not be applied: " + e.getMessageAndLocation(), e);
        }
    }

    private void joinPostBootCommands() throws IOException {
        StringBuilder commands = new StringBuilder();
        for (String file :
                List.of("database-" + options.database() + ".asadmin", "resources.asadmin", "settings.asadmin")) {
            commands.append(Files.readString(options.config().resolve(file))).append('\n');
        }
        Files.writeString(postBootCommands(), commands);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            paths.forEach(path -> {
                try {
                    Path target = to.resolve(from.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
