package health.steady;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static health.steady.HouseConditions.beDocumentedAndNullMarked;
import static health.steady.HouseConditions.callsRandomness;
import static health.steady.HouseConditions.callsTheMachinesClock;
import static health.steady.HouseConditions.nowWithoutAClock;
import static health.steady.HouseConditions.takeNoOptional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * What the compiler and Spring Modulith cannot see. Every rule says why and what to use instead, and a rule whose subject
 * is empty fails; {@code violations} holds code that breaks the two rules that matter most.
 */
class ArchitectureTests {

    private static final String HOUSE = "health.steady";
    private static final String VIOLATIONS = "health.steady.violations";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .withImportOption(location -> !location.contains("/violations/"))
            .importPackages(HOUSE);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(VIOLATIONS);

    private static final DescribedPredicate<JavaClass> PACKAGE_INFO = simpleName("package-info");

    @Nested
    class Purity {

        static DescribedPredicate<JavaClass> engineOf(String house) {
            return resideInAPackage(house + ".protocol..")
                    .and(not(resideInAPackage(house + ".protocol.content..")))
                    .as("the engine");
        }

        static ArchRule engineUsesOnlyTheLanguage(String house) {
            return classes()
                    .that(engineOf(house).and(not(PACKAGE_INFO)))
                    .should()
                    .onlyDependOnClassesThat(engineOf(house).or(resideInAnyPackage("java..", "org.jspecify..")))
                    .because(
                            "the engine is a pure function; use protocol.content to read files, and arguments for the rest");
        }

        static ArchRule engineReachesNothingOutside(String house) {
            return noClasses()
                    .that(engineOf(house))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                            "java.sql..", "java.net..", "java.nio.file..", "java.util.logging..", "java.util.random.."))
                    .orShould(callsRandomness())
                    .because("the same input must give the same plan; use arguments for what is outside");
        }

        @Test
        void theEngineUsesOnlyTheLanguage() {
            engineUsesOnlyTheLanguage(HOUSE).check(MAIN);
        }

        @Test
        void theEngineReachesNothingOutside() {
            engineReachesNothingOutside(HOUSE).check(MAIN);
        }

        @Test
        void theDoorOfTheEngineHoldsItsAnnotationsOnly() {
            classes()
                    .that(engineOf(HOUSE).and(PACKAGE_INFO))
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage("java..", "org.jspecify..", "org.springframework.modulith"))
                    .because("the door of a room is its only use of Spring; use plain Java behind it")
                    .check(MAIN);
        }

        @Test
        void theRulesCatchWhatBreaksThem() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> engineUsesOnlyTheLanguage(VIOLATIONS).check(BROKEN))
                    .withMessageContaining("ImpureRule");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> engineReachesNothingOutside(VIOLATIONS).check(BROKEN))
                    .withMessageContaining("RandomRule");
        }
    }

    @Nested
    class Layers {

        @Test
        void controllersStayInTheirPackage() {
            classes()
                    .that()
                    .areMetaAnnotatedWith(Controller.class)
                    .should()
                    .bePackagePrivate()
                    .because("nobody calls a controller; use the room's service")
                    .check(MAIN);
        }

        @Test
        void repositoriesStayInTheirPackage() {
            classes()
                    .that()
                    .areAssignableTo(Repository.class)
                    .should()
                    .bePackagePrivate()
                    .because("the compiler keeps controller, service and repository apart; use the room's service")
                    .check(MAIN);
        }

        @Test
        void entitiesStayInTheirPackage() {
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .bePackagePrivate()
                    .because("an entity never leaves its room; use a view record")
                    .check(MAIN);
        }

        @Test
        void pagesDoNotReachTheDatabase() {
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .or()
                    .areMetaAnnotatedWith(Controller.class)
                    .should()
                    .dependOnClassesThat(assignableTo(Repository.class)
                            .or(resideInAnyPackage(
                                    "jakarta.persistence..", "java.sql..", "org.springframework.jdbc..")))
                    .because("a page that queries skips the viewer's rights; use the room's service")
                    .check(MAIN);
        }

        @Test
        void domainsDoNotKnowPages() {
            noClasses()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                            "health.steady..web..",
                            "org.springframework.web..",
                            "org.springframework.ui..",
                            "jakarta.servlet.."))
                    .because("a domain outlives its pages; use a command in and a view out")
                    .check(MAIN);
        }

        @Test
        void thePlanHasNoPages() {
            noClasses()
                    .that()
                    .resideInAPackage("health.steady.plan..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework.web..",
                            "org.springframework.ui..",
                            "org.thymeleaf..",
                            "jakarta.servlet.."))
                    .because("what was prescribed is shown in many places; use review and today for its pages")
                    .check(MAIN);
            assertThat(Path.of("src/main/resources/templates/plan")).doesNotExist();
        }

        @Test
        void packagesAreFreeOfCycles() {
            slices().matching("health.steady.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("a cycle makes two packages one; use the lower one's own types")
                    .check(MAIN);
        }
    }

    @Nested
    class Names {

        @Test
        void controllersAreNamedAndPlacedAsSuch() {
            classes()
                    .that()
                    .areMetaAnnotatedWith(Controller.class)
                    .should()
                    .haveSimpleNameEndingWith("Controller")
                    .andShould()
                    .resideInAPackage("..web..")
                    .because("a page is found by its name; use <room>.web.<Page>Controller")
                    .check(MAIN);
        }

        @Test
        void classesAreNamedAfterWhatTheyAre() {
            noClasses()
                    .that()
                    .resideInAPackage(HOUSE + "..")
                    .should()
                    .haveNameMatching(".*(Util|Utils|Helper|Helpers|Impl|Dto|DTO|Manager)")
                    .because("such a name says nothing; use the word of the glossary")
                    .check(MAIN);
        }

        @Test
        void packagesAreNamedAfterWhatTheyHold() {
            noClasses()
                    .that()
                    .resideInAPackage(HOUSE + "..")
                    .should()
                    .resideInAnyPackage(
                            "..common..",
                            "..util..",
                            "..utils..",
                            "..helper..",
                            "..helpers..",
                            "..shared..",
                            "..dto..",
                            "..impl..")
                    .because("such a package belongs to nobody; use the room that owns the idea")
                    .check(MAIN);
        }
    }

    @Nested
    class Time {

        static ArchRule domainsAreToldTheTime(String house) {
            return noClasses()
                    .that(resideInAnyPackage(house + "..domain..", house + ".protocol.."))
                    .should()
                    .dependOnClassesThat(assignableTo(Clock.class))
                    .orShould(callsTheMachinesClock())
                    .orShould(nowWithoutAClock())
                    .because("any past day must replay; use an Instant or a LocalDate argument");
        }

        @Test
        void domainsAndTheEngineAreToldTheTime() {
            domainsAreToldTheTime(HOUSE).check(MAIN);
        }

        @Test
        void nobodyAsksForNowWithoutAClock() {
            noClasses()
                    .that()
                    .resideInAPackage(HOUSE + "..")
                    .should(nowWithoutAClock())
                    .because("tests and the demo move the time; use the Clock bean at the edge")
                    .check(MAIN);
        }

        @Test
        void theRuleCatchesWhatBreaksIt() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> domainsAreToldTheTime(VIOLATIONS).check(BROKEN))
                    .withMessageContaining("LocalDate.now()")
                    .withMessageContaining("java.time.Clock")
                    .withMessageContaining("System.currentTimeMillis()");
        }
    }

    @Nested
    class Habits {

        @Test
        void aggregatesSpeakInVerbs() {
            methods()
                    .that()
                    .areDeclaredInClassesThat(resideInAPackage("..domain.."))
                    .and()
                    .arePublic()
                    .should()
                    .haveNameNotMatching("set[A-Z].*")
                    .because("a setter goes around what the aggregate checks; use a verb of the domain")
                    .check(MAIN);
        }

        @Test
        void nobodyWritesToStandardStreams() {
            noClasses()
                    .that()
                    .resideInAPackage(HOUSE + "..")
                    .should(ACCESS_STANDARD_STREAMS)
                    .because("what is printed is nobody's log; use a logger, with ids only")
                    .check(MAIN);
        }

        @Test
        void dependenciesArriveThroughConstructors() {
            NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(MAIN);
        }

        @Test
        void settingsArriveAsRecords() {
            noClasses()
                    .that()
                    .resideInAPackage(HOUSE + "..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Value.class)
                    .because("a setting has a type and a place; use the room's @ConfigurationProperties record")
                    .check(MAIN);
        }

        @Test
        void absenceIsReturnedAndNotPassed() {
            codeUnits()
                    .that()
                    .areDeclaredInClassesThat(resideInAPackage(HOUSE + ".."))
                    .should(takeNoOptional())
                    .because("an Optional argument has three states; use @Nullable or two methods")
                    .check(MAIN);
        }
    }

    @Nested
    class Doors {

        @Test
        void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
            assertThat(HouseConditions.packagesOf(MAIN)).isNotEmpty().allSatisfy(beDocumentedAndNullMarked());
        }

        @Test
        void everyRoomDeclaresItsDoor() {
            assertThat(MAIN.getPackage(HOUSE).getSubpackages())
                    .isNotEmpty()
                    .allSatisfy(room -> assertThat(room.tryGetAnnotationOfType(ApplicationModule.class))
                            .as("@ApplicationModule of %s", room.getName())
                            .isPresent());
        }
    }

    @Nested
    class Tests {

        @Test
        void testsDoNotSleep() {
            noClasses()
                    .should()
                    .callMethod(Thread.class, "sleep", long.class)
                    .because("a sleeping test is slow or wrong; use simulated time, or wait for the event")
                    .check(TESTS);
        }

        @Test
        void testsOfTheEngineArePlain() {
            noClasses()
                    .that(Purity.engineOf(HOUSE))
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.springframework.."))
                    .because("the engine needs no container; use plain JUnit")
                    .check(TESTS);
        }

        @Test
        void theDatabaseIsNeverMocked() {
            fields().that()
                    .areDeclaredInClassesThat(resideInAPackage(HOUSE + ".."))
                    .and()
                    .haveRawType(assignableTo(Repository.class)
                            .or(assignableTo(DataSource.class))
                            .or(assignableTo(JdbcClient.class)))
                    .should()
                    .notBeAnnotatedWith(MockitoBean.class)
                    .because("the database keeps half of the rules; use @DatabaseTest")
                    .check(TESTS);
        }

        @Test
        void everyTestIsFoundByItsName() {
            methods()
                    .that()
                    .areMetaAnnotatedWith(Testable.class)
                    .should()
                    .beDeclaredInClassesThat(DescribedPredicate.describe(
                            "are named <Type>Tests",
                            owner -> owner.getName().replaceFirst("\\$.*", "").endsWith("Tests")))
                    .because("the build runs what is named so; use <Type>Tests")
                    .check(TESTS);
        }
    }
}
