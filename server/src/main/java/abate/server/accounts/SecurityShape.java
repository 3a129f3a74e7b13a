package abate.server.accounts;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Which doors are open to whom. The staff's addresses ask everyone to sign in; all others are open, and a handler
 * there that is for staff says so with {@link RequiresRole}. What every browser is told beside that is set by the
 * pages themselves.
 */
@Configuration(proxyBeanMethods = false)
class SecurityShape implements WebMvcConfigurer {

    private static final String[] MACHINES = {"/api/**", "/open311/**"};
    private static final String[] STAFF = {"/desk/**", "/field/**", "/admin/**", "/account/**"};

    private final RoleCheck roleCheck;

    SecurityShape(RoleCheck roleCheck) {
        this.roleCheck = roleCheck;
    }

    /** Programs bring no cookies: no session, and so nothing a forged form could misuse. */
    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http) throws Exception {
        return http.securityMatcher(MACHINES)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .build();
    }

    /** People, at every other address. Who they are is read only where someone asks. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain people(HttpSecurity http, Sessions sessions, Doorkeeper doorkeeper) throws Exception {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(STAFF)
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .build();
    }

    /** In a cookie rather than the session, so that a page with a form costs a passer-by no session. */
    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(roleCheck);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInArgument());
    }
}
