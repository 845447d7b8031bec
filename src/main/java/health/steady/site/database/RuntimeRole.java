package health.steady.site.database;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The role that the application works as. One that may go around row-level security, or change what protects the rows, is
 * refused in every kind of installation: the demo shows what production does.
 */
@Component
@DependsOnDatabaseInitialization
class RuntimeRole {

    RuntimeRole(JdbcClient jdbc) {
        Rights rights = jdbc.sql("""
                        select current_user as name, rolsuper as superuser, rolbypassrls as bypassing,
                            rolcreaterole as making_roles,
                            exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                    where n.nspname = current_schema() and c.relkind in ('r', 'p')
                                      and pg_has_role(current_user, c.relowner, 'MEMBER')) as owning
                        from pg_roles where rolname = current_user""").query(Rights.class).single();
        if (!rights.ordinary()) {
            throw rights.refusal();
        }
    }

    record Rights(String name, boolean superuser, boolean bypassing, boolean makingRoles, boolean owning) {

        boolean ordinary() {
            return !superuser && !bypassing && !makingRoles && !owning;
        }

        InstallationRefused refusal() {
            return new InstallationRefused(
                    "The role %s %s, so the locks on patients' rows would not hold.".formatted(name, why()),
                    "Set SPRING_FLYWAY_USER to the role that owns the tables, and SPRING_DATASOURCE_USERNAME to another"
                            + " that only works on rows; .docker/postgres/create-roles.sql makes both.");
        }

        private String why() {
            if (superuser) {
                return "is a superuser";
            }
            if (bypassing) {
                return "bypasses row-level security";
            }
            return makingRoles ? "makes roles" : "owns the tables";
        }
    }
}
