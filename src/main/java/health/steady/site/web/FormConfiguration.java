package health.steady.site.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How forms are checked, in every room. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration implements WebMvcConfigurer {

    private final jakarta.validation.Validator constraints;

    FormConfiguration(jakarta.validation.Validator constraints) {
        this.constraints = constraints;
    }

    @Override
    public Validator getValidator() {
        return new InPageOrder(constraints);
    }
}
