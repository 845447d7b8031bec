package health.steady.site.database;

import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import java.util.Arrays;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.Ordered;

/**
 * For tests that call a service without a request: while nobody is signed in, whoever a method is given as its
 * {@link CurrentUser} is the one who acts. A request, and a test that says who acts, decide for themselves.
 */
final class CallersAct implements BeanDefinitionRegistryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        RootBeanDefinition advisor = new RootBeanDefinition(DefaultPointcutAdvisor.class, CallersAct::advisor);
        advisor.setRole(BeanDefinition.ROLE_INFRASTRUCTURE);
        registry.registerBeanDefinition("callersAct", advisor);
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {}

    private static DefaultPointcutAdvisor advisor() {
        var advisor = new DefaultPointcutAdvisor(new TakesCurrentUser(), (MethodInterceptor) CallersAct::act);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static Object act(MethodInvocation call) throws Throwable {
        Optional<CurrentUser> caller = Arrays.stream(call.getArguments())
                .filter(CurrentUser.class::isInstance)
                .map(CurrentUser.class::cast)
                .findFirst();
        if (caller.isEmpty() || !Acting.now().equals(Acting.NOBODY)) {
            return call.proceed();
        }
        return Acting.as(caller.get(), () -> proceed(call));
    }

    private static Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TakesCurrentUser extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(java.lang.reflect.Method method, Class<?> type) {
            return type.getPackageName().startsWith("health.steady.")
                    && type.getPackageName().endsWith(".domain")
                    && Arrays.asList(method.getParameterTypes()).contains(CurrentUser.class);
        }
    }
}
