package dev.reviver.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Entities of an application of some size, fifty a package: a dozen columns, a version, an embedded address, an enum by
 * name and one by number, a reference to an entity before and the collection of those that refer back, an index.
 */
final class EntitySet {
    private static final int PACKAGE = 50;

    private EntitySet() {}

    /** Writes {@code size} of them below {@code directory}; the files. */
    static List<Path> write(int size, Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (i % PACKAGE == 0) {
                write(files, directory, packageOf(i), "Address", address());
                write(files, directory, packageOf(i), "Status", "public enum Status { NEW, ACTIVE, CLOSED }");
                write(files, directory, packageOf(i), "Level", "public enum Level { LOW, HIGH }");
            }
            write(files, directory, packageOf(i), "Entity" + i, entity(i, size));
        }
        return files;
    }

    /** The names of the entities, for who must be told. */
    static List<String> names(int size) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add(packageOf(i) + ".Entity" + i);
        }
        return names;
    }

    private static String packageOf(int i) {
        return "app.p" + i / PACKAGE;
    }

    private static void write(List<Path> files, Path directory, String packageName, String name, String type)
            throws IOException {
        Path file = directory.resolve(packageName.replace('.', '/')).resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "package " + packageName + ";\n\nimport jakarta.persistence.*;\nimport java.math.BigDecimal;\n"
                        + "import java.time.*;\nimport java.util.*;\n\n" + type);
        files.add(file);
    }

    private static String address() {
        return """
                @Embeddable
                public class Address {
                    @Column(length = 120)
                    String street;
                    @Column(nullable = false, length = 80)
                    String city;
                    @Column(length = 2)
                    String country;
                    public String getStreet() { return street; }
                    public void setStreet(String street) { this.street = street; }
                    public String getCity() { return city; }
                    public void setCity(String city) { this.city = city; }
                }
                """;
    }

    private static String entity(int i, int size) {
        // The last of a package may refer to the next one: packages are not islands.
        int before = Math.max(0, i - 1 - i % 3);
        StringBuilder back = new StringBuilder();
        for (int j = i + 1; j < Math.min(size, i + 5); j++) {
            if (Math.max(0, j - 1 - j % 3) == i) {
                back.append(String.format(Locale.ROOT, """
                            @OneToMany(mappedBy = "before")
                            List<%s.Entity%d> after%d = new ArrayList<>();
                        """, packageOf(j), j, j).indent(0));
            }
        }
        return """
                @Entity
                @Table(name = "entity_$I", indexes = @Index(name = "ix_entity_$I_name", columnList = "name"))
                public class Entity$I {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    Long id;
                    @Version
                    int version;
                    @Column(nullable = false, length = 100)
                    String name;
                    @Column(name = "descr", length = 2000)
                    String description;
                    @Column(precision = 12, scale = 2)
                    BigDecimal price;
                    Instant created;
                    LocalDate due;
                    LocalDateTime changed;
                    boolean active;
                    Integer amount;
                    double weight;
                    UUID token;
                    @Enumerated(EnumType.STRING)
                    @Column(length = 20)
                    Status status;
                    Level level;
                    @Embedded
                    Address address;
                    @ManyToOne(fetch = FetchType.LAZY, optional = $O)
                    @JoinColumn(name = "before_id")
                    $P.Entity$B before;
                $M
                    public Long getId() { return id; }
                    public String getName() { return name; }
                    public void setName(String name) { this.name = name; }
                    public BigDecimal getPrice() { return price; }
                    public void setPrice(BigDecimal price) { this.price = price; }
                    public boolean isCheap() { return price != null && price.compareTo(BigDecimal.TEN) < 0; }
                }
                """.replace("$I", String.valueOf(i))
                .replace("$O", String.valueOf(i % 2 == 0))
                .replace("$P", packageOf(before))
                .replace("$B", String.valueOf(before))
                .replace("$M", back);
    }
}
