package abate.server.operations;

import abate.server.database.Jurisdictions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the running system together from the beans of every package. */
@SpringBootApplication(
        scanBasePackages = "abate.server",
        // Packages name their parts as they like: two may have a class of the same name.
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = UserDetailsServiceAutoConfiguration.class,
        proxyBeanMethods = false)
class ServerApplication {
    /** The day the demonstration begins; its cases then move it forward. */
    private static final LocalDate DEMO_BEGINS = LocalDate.of(2025, 3, 3); // a Monday

    static final ZoneId DEMO_ZONE = ZoneId.of("America/Los_Angeles");

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Purpose purpose(JdbcClient jdbc, Run run) {
        return new Purpose(jdbc, run.mode());
    }

    @Bean
    @ConditionalOnProperty(name = "abate.mode", havingValue = "serve")
    OfficialTime realTime(InstantSource clock, Jurisdictions jurisdictions) {
        return new RealTime(clock, jurisdictions);
    }

    @Bean
    @ConditionalOnProperty(name = "abate.mode", havingValue = "demo")
    SimulatedTime simulatedTime(InstantSource clock, JdbcClient jdbc) {
        return new SimulatedTime(clock, DEMO_ZONE, jdbc, DEMO_BEGINS);
    }
}
