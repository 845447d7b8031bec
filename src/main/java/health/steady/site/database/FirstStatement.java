package health.steady.site.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first statement of a transaction, which is prepared only when it is known how it will be used: executed, it travels
 * behind {@link ActingConnection#TELL} in one round trip, its parameters after those and its result the second; used in
 * any other way, it is a plain statement that comes after one.
 */
final class FirstStatement implements InvocationHandler {

    /** Prepares the two forms of the statement. */
    interface Preparation {

        PreparedStatement folded() throws SQLException;

        PreparedStatement plain() throws SQLException;
    }

    private record Setting(Method method, @Nullable Object @Nullable [] arguments) {}

    private final Preparation preparation;
    private final int parametersBefore;
    private final List<Setting> settings = new ArrayList<>();
    private @Nullable PreparedStatement plain;
    private @Nullable PreparedStatement folded;
    private boolean closed;

    private FirstStatement(Preparation preparation, int parametersBefore) {
        this.preparation = preparation;
        this.parametersBefore = parametersBefore;
    }

    static PreparedStatement of(Preparation preparation, int parametersBefore) {
        return (PreparedStatement) Proxy.newProxyInstance(
                FirstStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                new FirstStatement(preparation, parametersBefore));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        String name = method.getName();
        if (name.equals("equals")) {
            return proxy == arguments(arguments)[0];
        }
        if (method.getDeclaringClass() == Object.class) {
            return call(this, method, null);
        }
        if (plain == null && folded == null) {
            switch (name) {
                case "close" -> {
                    closed = true;
                    return null;
                }
                case "isClosed" -> {
                    return closed;
                }
                case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" -> fold();
                default -> {
                    if (isSetting(method)) {
                        settings.add(new Setting(method, arguments));
                        return null;
                    }
                    unfold();
                }
            }
        }
        return plain != null ? call(plain, method, arguments) : afterTelling(method, arguments);
    }

    private @Nullable Object afterTelling(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        PreparedStatement both = folded();
        return switch (method.getName()) {
            case "executeQuery" -> hasResult(both) ? both.getResultSet() : null;
            case "execute" -> hasResult(both);
            case "executeUpdate" -> hasResult(both) ? -1 : both.getUpdateCount();
            case "executeLargeUpdate" -> hasResult(both) ? -1L : both.getLargeUpdateCount();
            default -> call(both, method, isParameter(method) ? shifted(arguments) : arguments);
        };
    }

    private static boolean hasResult(PreparedStatement both) throws SQLException {
        both.execute();
        return both.getMoreResults();
    }

    private void fold() throws Throwable {
        folded = preparation.folded();
        for (Setting setting : settings) {
            call(
                    folded(),
                    setting.method,
                    isParameter(setting.method) ? shifted(setting.arguments) : setting.arguments);
        }
    }

    private void unfold() throws Throwable {
        PreparedStatement statement = preparation.plain();
        plain = statement;
        for (Setting setting : settings) {
            call(statement, setting.method, setting.arguments);
        }
    }

    private PreparedStatement folded() {
        if (folded == null) {
            throw new IllegalStateException("Not executed yet");
        }
        return folded;
    }

    private static boolean isSetting(Method method) {
        return method.getReturnType() == void.class && method.getName().startsWith("set");
    }

    private static boolean isParameter(Method method) {
        return method.getDeclaringClass() == PreparedStatement.class && isSetting(method);
    }

    private @Nullable Object[] shifted(@Nullable Object @Nullable [] arguments) {
        @Nullable Object[] shifted = arguments(arguments).clone();
        shifted[0] = (Integer) arguments(arguments)[0] + parametersBefore;
        return shifted;
    }

    private static Object[] arguments(@Nullable Object @Nullable [] arguments) {
        if (arguments == null) {
            throw new IllegalArgumentException("A method with arguments was called without");
        }
        return arguments;
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
