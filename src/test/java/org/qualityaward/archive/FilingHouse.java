package org.qualityaward.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.qualityaward.identity.Organization;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.InstantConverter;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Schema;
import org.qualityaward.shared.Setting;
import org.qualityaward.shared.Stored;
import org.qualityaward.testing.Rows;

/**
 * The filing path as it stands, with its real classes, keys, schema and database, but without a server: so that it can be
 * killed fifty times in a quarter of an hour, and measured on one database after the other. What a server does for it is done
 * here by hand: injection, and one transaction of JPA for each filing.
 */
final class FilingHouse implements AutoCloseable {

    static final SigningPin PIN = SigningPin.of("270418");

    private final EntityManagerFactory factory;
    private final DataSource source;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final ThreadLocal<List<Synchronization>> waiting = ThreadLocal.withInitial(ArrayList::new);
    private final AwardClock clock = new AwardClock();
    private final EntityManager entities;
    private final PaperRenderer renderer = new PaperRenderer();
    private final People people = new People();

    final HouseKeys house = new HouseKeys();
    final SigningKeys keys = new SigningKeys();
    final TransparencyLog log = new TransparencyLog();
    final NewestCheckpoint newest = new NewestCheckpoint();
    final SignedDocuments documents = new SignedDocuments();
    final DocumentNumbers numbers = new DocumentNumbers();
    final ExaminingArchive examining = new ExaminingArchive();

    /**
     * @param data folder of keys and, for Derby, the database
     * @param url of PostgreSQL with user and password in it; null for Derby in that folder
     */
    FilingHouse(Path data, String url) throws IOException {
        Files.createDirectories(data);
        String address = url == null ? "jdbc:derby:" + data.resolve("derby") + ";create=true" : url;
        source = proxy(DataSource.class, (proxy, method, arguments) -> connect(address));
        Schema.migrate(source);
        configure(Map.of(
                Setting.KEYS_DIR.key(),
                data.resolve("keys").toString(),
                Setting.KEYS_PASSWORD.key(),
                "for a test",
                Setting.DEMO.key(),
                System.getProperty("demo", "false")));
        factory = factory(address, data);
        entities = proxy(EntityManager.class, (proxy, method, arguments) -> method.invoke(current.get(), arguments));
        wire();
        inTransaction(house::logKeys); // asks the register once, which has no transaction of its own here
    }

    private static Connection connect(String address) throws SQLException {
        return DriverManager.getConnection(address);
    }

    private void wire() {
        TransactionSynchronizationRegistry transactions =
                proxy(TransactionSynchronizationRegistry.class, (proxy, method, arguments) -> {
                    if (method.getName().equals("registerInterposedSynchronization")) {
                        waiting.get().add((Synchronization) arguments[0]);
                    }
                    return method.getReturnType() == boolean.class ? false : null;
                });
        Rows.with(people, "entities", entities);
        Rows.with(people, "clock", clock);
        KnownHouseKeys known = new KnownHouseKeys();
        known.entities = entities;
        house.clock = clock;
        house.known = known;
        house.outside = new OutsideAuthority();
        house.open();
        keys.entities = entities;
        keys.clock = clock;
        keys.house = house;
        keys.inItsOwnTransaction = keys;
        log.rows = new LogRows();
        log.rows.entities = entities;
        log.keys = house;
        log.clock = clock;
        log.newest = newest;
        newest.house = house;
        newest.transactions = transactions;
        documents.entities = entities;
        documents.log = log;
        numbers.entities = entities;
        numbers.transactions = transactions;
        examining.database = source;
        examining.house = house;
    }

    /** Somebody with a key of his own, and what he files with: one for each thread. */
    final class Filer {
        private final CurrentCaller caller = new CurrentCaller();
        private final FilingDocuments filing = new FilingDocuments();
        private final Caller who;

        private Filer(Caller who) {
            this.who = who;
            MakingFiles making = new MakingFiles();
            making.clock = clock;
            making.signing = new CurrentSigning();
            making.caller = caller;
            making.people = people;
            making.keys = keys;
            making.house = house;
            making.numbers = numbers;
            Rows.with(making, "renderer", renderer);
            filing.entities = entities;
            filing.clock = clock;
            filing.signing = making.signing;
            filing.making = making;
            filing.house = house;
            filing.log = log;
        }

        SignedDocument file(Paper paper) {
            return caller.as(who, () -> inTransaction(() -> filing.file(paper, PIN)));
        }

        void unlock() {
            inTransaction(() -> keys.unlock(who.personId(), PIN));
        }
    }

    Filer filer(String name) {
        Person person = inTransaction(() -> {
            Person made = new Person("filer-" + System.nanoTime(), name, "\u8d28\u91cf\u90e8\u7ecf\u7406", "x", false);
            made.grant(Set.of(Role.REVIEWER));
            people.add(made);
            entities.flush();
            keys.create(made.getId(), name, PIN);
            return made;
        });
        return new Filer(person.toCaller());
    }

    /** The document at a place in the log. */
    SignedDocument at(long seq) {
        return entities.createQuery("SELECT d FROM SignedDocument d WHERE d.seq = :seq", SignedDocument.class)
                .setParameter("seq", seq)
                .getSingleResult();
    }

    long count(String sql) {
        Number found = (Number) entities.createNativeQuery(sql).getSingleResult();
        return found == null ? 0 : found.longValue();
    }

    <T> T inTransaction(Callable<T> work) {
        EntityManager manager = factory.createEntityManager();
        current.set(manager);
        int outcome = Status.STATUS_UNKNOWN;
        try {
            manager.getTransaction().begin();
            T result = work.call();
            manager.getTransaction().commit();
            outcome = Status.STATUS_COMMITTED;
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
                outcome = Status.STATUS_ROLLEDBACK;
            }
            manager.close();
            current.remove();
            for (Synchronization each : waiting.get()) {
                each.afterCompletion(outcome);
            }
            waiting.get().clear();
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    private EntityManagerFactory factory(String address, Path root) {
        List<String> classes = new ArrayList<>();
        for (Class<?> type : List.of(
                Person.class,
                Organization.class,
                SigningKey.class,
                HouseKey.class,
                WaitingAct.class,
                WaitingPaper.class,
                SignedDocument.class,
                DocumentSubject.class,
                ArchivedObject.class,
                ObjectContent.class,
                DestroyedObject.class,
                Stored.class,
                InstantConverter.class)) {
            classes.add(type.getName());
        }
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "jakarta.persistence.jdbc.url", address,
                "jakarta.persistence.jdbc.driver",
                        address.startsWith("jdbc:derby:")
                                ? "org.apache.derby.jdbc.EmbeddedDriver"
                                : "org.postgresql.Driver",
                "eclipselink.connection-pool.default.min", "8",
                "eclipselink.connection-pool.default.max", "64",
                "eclipselink.cache.shared.default", "false",
                "eclipselink.jdbc.batch-writing", "JDBC",
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", "OFF",
                "eclipselink.jdbc.exclusive-connection.mode", "Isolated",
                "jakarta.persistence.validation.mode", "none"));
        PersistenceUnitInfo unit =
                proxy(PersistenceUnitInfo.class, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getPersistenceUnitName" -> "filing";
                    case "getTransactionType" -> jakarta.persistence.spi.PersistenceUnitTransactionType.RESOURCE_LOCAL;
                    case "getMappingFileNames", "getJarFileUrls" -> List.of();
                    case "getManagedClassNames" -> classes;
                    case "excludeUnlistedClasses" -> true;
                    case "getPersistenceUnitRootUrl" -> root.toUri().toURL();
                    case "getProperties" -> properties;
                    case "getClassLoader" -> FilingHouse.class.getClassLoader();
                    case "getSharedCacheMode" -> jakarta.persistence.SharedCacheMode.NONE;
                    case "getValidationMode" -> jakarta.persistence.ValidationMode.NONE;
                    case "getPersistenceXMLSchemaVersion" -> "3.0";
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> "filing";
                    default -> null;
                });
        try {
            PersistenceProvider provider =
                    (PersistenceProvider) Class.forName("org.eclipse.persistence.jpa.PersistenceProvider")
                            .getDeclaredConstructor()
                            .newInstance();
            return provider.createContainerEntityManagerFactory(unit, properties);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("EclipseLink is missing: run mvn once, which unpacks the server", e);
        }
    }

    /** Settings as given, and their defaults. */
    private static void configure(Map<String, String> values) {
        Config config = proxy(
                Config.class,
                (proxy, method, arguments) -> method.getName().equals("getOptionalValue")
                        ? Optional.ofNullable(values.get(arguments[0]))
                        : null);
        ConfigProviderResolver.setInstance(new ConfigProviderResolver() {
            @Override
            public Config getConfig() {
                return config;
            }

            @Override
            public Config getConfig(ClassLoader loader) {
                return config;
            }

            @Override
            public org.eclipse.microprofile.config.spi.ConfigBuilder getBuilder() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void registerConfig(Config given, ClassLoader loader) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void releaseConfig(Config given) {
                throw new UnsupportedOperationException();
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    try {
                        return handler.invoke(proxy, method, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
