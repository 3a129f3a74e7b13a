package abate.server.pages;

import abate.engine.words.Language;
import abate.server.database.JurisdictionId;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Templates, files, and what a handler may ask for by type: {@link Language}, {@link City}, {@link JurisdictionId} and
 * {@link Page}.
 */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {
    private final Cities cities;
    private final Pages pages;
    private final Assets assets;

    PagesConfiguration(Cities cities, Pages pages, Assets assets) {
        this.cities = cities;
        this.pages = pages;
        this.assets = assets;
    }

    @Bean
    static ViewResolver templates(Pages pages) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        return (name, locale) -> name.startsWith("redirect:") || !engine.hasTemplate(name + ".jte")
                ? null
                : new TemplateView(engine, name + ".jte", pages);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets.base() + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ByType<>(Language.class, LanguageChoice::of));
        resolvers.add(new ByType<>(City.class, cities::current));
        resolvers.add(new ByType<>(Page.class, pages::of));
        resolvers.add(new ByType<>(
                JurisdictionId.class,
                request -> cities.current(request).jurisdiction().orElseThrow(Problem::notFound)));
    }

    private record ByType<T>(Class<T> type, Function<HttpServletRequest, T> value)
            implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type && parameter.getParameterAnnotations().length == 0;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return value.apply(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }
}
