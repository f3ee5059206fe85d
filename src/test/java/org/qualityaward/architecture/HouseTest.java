package org.qualityaward.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Timeout;
import jakarta.inject.Named;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import java.util.List;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.OnOneServer;

/** The rules of the house: which room may look into which, and what stays out of a room. */
@AnalyzeClasses(packages = HouseTest.HOUSE, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    static final String HOUSE = "org.qualityaward";

    /** From the ground floor up, in the order in which a cycle passes through them. */
    static final List<String> ROOMS = List.of(
            "shared",
            "calendar",
            "regulation",
            "identity",
            "archive",
            "cycle",
            "application",
            "recusal",
            "review",
            "supervision",
            "publicity",
            "deliberation",
            "honour",
            "demo");

    private static final DescribedPredicate<JavaClass> AGGREGATE_OR_POLICY = describe(
            "aggregates, values and policies",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class)
                    || type.isRecord()
                    || type.getSimpleName().endsWith("Policy"));

    @ArchTest
    static final ArchRule everyClassHasARoom = classes()
            .should()
            .resideInAnyPackage(
                    ROOMS.stream().map(room -> HOUSE + "." + room + "..").toArray(String[]::new));

    @ArchTest
    static final ArchRule aRoomLooksOnlyIntoThoseBelowIt = classes().should(lookDownOnly());

    @ArchTest
    static final ArchRule aggregatesAndPoliciesKnowNeitherPagesNorTheDatabase = noClasses()
            .that(AGGREGATE_OR_POLICY)
            .and(not(resideInAPackage("..web..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "org.primefaces..")
                    .or(describe(
                            "EntityManager", type -> type.getFullName().equals("jakarta.persistence.EntityManager"))));

    @ArchTest
    static final ArchRule onlyPageBeansKnowFaces = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..");

    @ArchTest
    static final ArchRule pageBeansLiveInWeb =
            classes().that().areAnnotatedWith(Named.class).should().resideInAPackage("..web..");

    @ArchTest
    static final ArchRule pagesAndUseCasesLeaveQueriesToRepositories = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Manager");

    @ArchTest
    static final ArchRule anActAndItsTraceAreOneTransaction =
            methods().that().areAnnotatedWith(Act.class).should(beTransactional());

    @ArchTest
    static final ArchRule timersRingOnOneServer = classes()
            .that(describe("have a timer", HouseTest::haveATimer))
            .should(ArchCondition.from(
                    describe("be asked whether they ring here", HouseTest::areAskedWhetherTheyRing)));

    @ArchTest
    static final ArchRule timeIsAskedOfTheClock = noClasses()
            .that()
            .doNotHaveSimpleName("AwardClock")
            .and()
            .doNotHaveSimpleName("DemoClock")
            .should()
            .callMethodWhere(describe("the machine's own time is read", HouseTest::readsTheMachinesTime));

    @ArchTest
    static final ArchRule aggregatesHaveVerbsNotSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(notBeASetter());

    private static boolean haveATimer(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith(Schedule.class)
                        || method.isAnnotatedWith(Schedules.class)
                        || method.isAnnotatedWith(Timeout.class));
    }

    private static boolean areAskedWhetherTheyRing(JavaClass type) {
        return type.isAnnotatedWith(Interceptors.class)
                && List.of(type.getAnnotationOfType(Interceptors.class).value()).contains(OnOneServer.class);
    }

    private static boolean readsTheMachinesTime(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getFullName();
        boolean clockless = call.getTarget().getName().equals("now")
                && owner.startsWith("java.time.")
                && call.getDescription().contains(".now()");
        return clockless
                || owner.equals("java.lang.System")
                        && call.getTarget().getName().equals("currentTimeMillis");
    }

    private static ArchCondition<JavaClass> lookDownOnly() {
        return new ArchCondition<>("depend only on rooms below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int floor = floor(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> floor(dependency.getTargetClass()) > floor)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static int floor(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(HOUSE + ".") ? ROOMS.indexOf(name.split("\\.")[2]) : -1;
    }

    private static ArchCondition<JavaMethod> beTransactional() {
        return new ArchCondition<>("be transactional, by themselves or by their class") {
            @Override
            public void check(JavaMethod act, ConditionEvents events) {
                boolean transactional = act.isAnnotatedWith(Transactional.class)
                        || act.getOwner().isAnnotatedWith(Transactional.class);
                if (!transactional) {
                    events.add(SimpleConditionEvent.violated(act, act.getFullName() + " is not @Transactional"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> notBeASetter() {
        return new ArchCondition<>("not be a public setter") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean setter = method.getName().matches("set[A-Z].*")
                        && method.getModifiers().contains(JavaModifier.PUBLIC);
                if (setter) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is a setter"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }
}
