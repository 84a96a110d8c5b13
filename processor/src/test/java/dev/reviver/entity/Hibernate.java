package dev.reviver.entity;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.internal.ClassLoaderAccessImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.cfg.ValidationSettings;
import org.hibernate.dialect.Dialect;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate as the judge: booted with compiled classes, it tells its schema and validates ours. */
public final class Hibernate implements AutoCloseable {
    private final URLClassLoader loader;
    private final StandardServiceRegistry registry;
    private final Metadata metadata;
    private final Map<String, Object> settings = new HashMap<>();

    /** Boots it with all mapped classes below {@code classes}. */
    Hibernate(Path classes, NamingStrategy naming, DataSource database) {
        this(classes, naming, Map.of(), database);
    }

    /** Boots it with settings that say what these compiler options say to us: {@code naming} and {@code schema}. */
    public static Hibernate likeOptions(Path classes, List<String> options, DataSource database) {
        NamingStrategy naming = options.contains("naming=spring") ? NamingStrategy.SPRING : NamingStrategy.JPA;
        Map<String, String> own = options.stream()
                .filter(option -> option.startsWith("schema="))
                .collect(Collectors.toMap(
                        option -> MappingSettings.DEFAULT_SCHEMA, option -> option.substring("schema=".length())));
        return new Hibernate(classes, naming, own, database);
    }

    /** Boots it with all mapped classes below {@code classes} and settings of their own. */
    Hibernate(Path classes, NamingStrategy naming, Map<String, String> own, DataSource database) {
        this(classes, List.of(), Optional.empty(), naming, own, database);
    }

    /** With jars besides, in which the classes find what they extend, and a mapping file if there is one. */
    Hibernate(
            Path classes,
            List<Path> jars,
            Optional<Path> mapping,
            NamingStrategy naming,
            Map<String, String> own,
            DataSource database) {
        this(
                Stream.concat(Stream.of(classes), jars.stream()).toList(),
                classNames(classes),
                mapping,
                naming,
                own,
                database);
    }

    /**
     * Boots it with the mapped ones among these classes.
     *
     * @param places where they, and what they extend, are found
     * @param names as the JVM spells them
     */
    Hibernate(
            List<Path> places,
            Collection<String> names,
            Optional<Path> mapping,
            NamingStrategy naming,
            Map<String, String> own,
            DataSource database) {
        loader = new Classes(urls(places));
        settings.putAll(own);
        settings.put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database);
        settings.put(SchemaToolingSettings.HBM2DDL_DELIMITER, ";");
        settings.put(SchemaToolingSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS, "true");
        if (naming == NamingStrategy.SPRING) {
            settings.put(MappingSettings.IMPLICIT_NAMING_STRATEGY, new SpringImplicitNames());
            settings.put(MappingSettings.PHYSICAL_NAMING_STRATEGY, new PhysicalNamingStrategySnakeCaseImpl());
        }
        registry = new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(loader)
                        .build())
                .applySettings(settings)
                .build();
        MetadataSources sources = new MetadataSources(registry);
        names.forEach(name -> addIfMapped(name, sources));
        mapping.ifPresent(file -> sources.addFile(file.toFile()));
        metadata = sources.buildMetadata();
        if (!"none".equals(own.get(ValidationSettings.JAKARTA_VALIDATION_MODE))) {
            applyValidation();
        }
    }

    /** What a session factory does before it exports the schema; it is not to be called from outside. */
    private void applyValidation() {
        MetadataImplementor bound = (MetadataImplementor) metadata;
        try (ValidatorFactory validators = validators()) {
            Method apply = Class.forName("org.hibernate.boot.beanvalidation.TypeSafeActivator")
                    .getMethod(
                            "applyRelationalConstraints",
                            ValidatorFactory.class,
                            Collection.class,
                            Map.class,
                            Dialect.class,
                            ClassLoaderAccess.class);
            apply.setAccessible(true);
            apply.invoke(
                    null,
                    validators,
                    bound.getEntityBindings(),
                    settings,
                    bound.getDatabase().getDialect(),
                    new ClassLoaderAccessImpl(null, registry.requireService(ClassLoaderService.class)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatorFactory validators() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    /** The statements by which Hibernate would create its schema. */
    public String ddl() {
        StringWriter script = new StringWriter();
        Map<String, Object> export = new HashMap<>(settings);
        export.put(SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_ACTION, "create");
        export.put(SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_CREATE_TARGET, script);
        SchemaManagementToolCoordinator.process(metadata, registry, export, action -> {});
        return script.toString();
    }

    /** Runs Hibernate's own validation against the database of the constructor; throws if it finds a fault. */
    public void validate() {
        Map<String, Object> validation = new HashMap<>(settings);
        validation.put(SchemaToolingSettings.HBM2DDL_AUTO, "validate");
        SchemaManagementToolCoordinator.process(metadata, registry, validation, action -> {});
    }

    /** Reads every row of every class; throws if one holds what Hibernate cannot make an object of. */
    public void readRows() {
        try (ValidatorFactory validators = validators();
                SessionFactory factory = metadata.getSessionFactoryBuilder()
                        .applyValidatorFactory(validators)
                        .build();
                // Whoever has no tenants does not mind.
                Session session =
                        factory.withOptions().tenantIdentifier((Object) "main").openSession()) {
            // Large objects can be read in a transaction only.
            session.beginTransaction();
            metadata.getEntityBindings()
                    .forEach(entity -> session.createSelectionQuery("from " + entity.getEntityName(), Object.class)
                            .list());
            session.getTransaction().rollback();
        }
    }

    @Override
    public void close() throws IOException {
        StandardServiceRegistryBuilder.destroy(registry);
        loader.close();
    }

    private void addIfMapped(String name, MetadataSources sources) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (type.isAnnotationPresent(Entity.class)
                    || type.isAnnotationPresent(Converter.class)
                    || type.isAnnotationPresent(Embeddable.class)
                    || type.isAnnotationPresent(MappedSuperclass.class)) {
                sources.addAnnotatedClass(type);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<URL> urls(List<Path> places) {
        List<URL> urls = new ArrayList<>();
        for (Path place : places) {
            try {
                urls.add(place.toUri().toURL());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return urls;
    }

    private static List<String> classNames(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString())
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes, but none of the services: an Envers or a Hibernate Search of theirs is not this Hibernate's. */
    private static final class Classes extends URLClassLoader {
        Classes(List<URL> places) {
            super(places.toArray(URL[]::new), Hibernate.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> findResources(String name) throws IOException {
            return name.startsWith("META-INF/services/") ? Collections.emptyEnumeration() : super.findResources(name);
        }
    }
}
