package health.steady;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that reaches the database, from JPA and JDBC alike: the driver that tests connect with, which writes down what
 * passes. Transaction control is no statement.
 */
public final class StatementCount implements Driver {

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    static {
        try {
            DriverManager.registerDriver(new StatementCount());
        } catch (SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Driver postgres = new org.postgresql.Driver();

    /** What this thread sent meanwhile, without the statements that keep its session. */
    public static List<String> during(Supplier<?> action) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            action.get();
        } finally {
            HEARD.remove();
        }
        return heard.stream()
                .filter(sql -> !sql.toLowerCase().contains("spring_session"))
                .toList();
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        Connection connection = postgres.connect(url, info);
        return connection == null ? null : listening(connection);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return postgres.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return postgres.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return postgres.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgres.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return postgres.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }

    private static Connection listening(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(connection, method, arguments);
            if (result instanceof CallableStatement statement) {
                return proxy(CallableStatement.class, listening(statement, (String) arguments[0]));
            } else if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, listening(statement, (String) arguments[0]));
            } else if (result instanceof Statement statement) {
                return proxy(Statement.class, listening(statement, ""));
            }
            return result;
        });
    }

    private static InvocationHandler listening(Statement statement, String prepared) {
        return (self, method, arguments) -> {
            List<String> heard = HEARD.get();
            if (heard != null && method.getName().startsWith("execute")) {
                heard.add(arguments == null || arguments.length == 0 ? prepared : String.valueOf(arguments[0]));
            }
            return call(statement, method, arguments);
        };
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(StatementCount.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
