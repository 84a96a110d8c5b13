package mapping;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;


@Entity @jakarta.persistence.Table(name = "ACT_EXECUTION", indexes = {@jakarta.persistence.Index(name = "idx_exec_parent", columnList = "PARENT_ID_"), @jakarta.persistence.Index(columnList = "BUSINESS_KEY_, TENANT_ID_", unique = true)})
@Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "KIND_", discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("E")
class Execution {
    @Id @Column(name = "ID_", length = 64) String id;
    @Version @Column(name = "REV_") Integer revision;
    @Column(name = "BUSINESS_KEY_") String businessKey;
    @Column(name = "TENANT_ID_", columnDefinition = "varchar(255) default ''") String tenantId = "";
    @ManyToOne @JoinColumn(name = "PARENT_ID_", foreignKey = @ForeignKey(name = "ACT_FK_EXE_PARENT")) Execution parent;
    @ManyToOne @JoinColumn(name = "PROC_DEF_ID_", nullable = false) @OnDelete(action = OnDeleteAction.CASCADE) Definition definition;
    @OneToMany(mappedBy = "execution", cascade = jakarta.persistence.CascadeType.ALL) @MapKey(name = "name") Map<String, Variable> variables;
    @OneToMany(mappedBy = "parent") @jakarta.persistence.OrderBy("id ASC") List<Execution> children;
    @ElementCollection @CollectionTable(name = "ACT_EXEC_FLAG") @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(name = "FLAG_", length = 20) @Column(name = "VAL_", nullable = false) Map<Flag, Boolean> flags;
    enum Flag { ACTIVE, SCOPE, CONCURRENT }
}
@Entity @DiscriminatorValue("P") @jakarta.persistence.Table(name = "ACT_PROCESS") @PrimaryKeyJoinColumn(name = "EXEC_ID_", foreignKey = @ForeignKey(name = "fk_proc_exec")) class Process extends Execution { @Column(name = "START_", nullable = false) Instant start; Duration duration; @OneToOne(mappedBy = "process") Result result; }
@Entity @DiscriminatorValue("S") class SubProcess extends Process { @Embedded Loop loop; }
@Embeddable class Loop { @Min(1) Integer count; @Embedded @AttributeOverride(name = "expression", column = @Column(name = "loop_condition", length = 4000)) Condition condition; @ManyToOne Variable counter; }
@Embeddable class Condition { @NotNull @Size(max = 2000) String expression; @Enumerated(EnumType.ORDINAL) Language language; enum Language { JUEL, FEEL } }
@Entity class Result { @Id String id; @OneToOne(optional = false) @MapsId @JoinColumn(name = "process_id") Process process; @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String text; @JdbcTypeCode(SqlTypes.JSON) Map<String, List<Integer>> json; String[] tags; @Column(length = 12) List<String> codes; Set<Condition.Language> languages; @Enumerated(EnumType.STRING) Condition.Language[] ordering; }
@Entity @jakarta.persistence.Table(name = "ACT_VARIABLE", uniqueConstraints = @UniqueConstraint(columnNames = {"EXECUTION_ID", "NAME_"}))
@SecondaryTables({@SecondaryTable(name = "ACT_BYTES", pkJoinColumns = @PrimaryKeyJoinColumn(name = "VAR_ID_")), @SecondaryTable(name = "ACT_AUDIT", uniqueConstraints = @UniqueConstraint(columnNames = "STAMP_"))})
class Variable { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; @Column(name = "NAME_", nullable = false) String name; @ManyToOne @JoinColumn(name = "EXECUTION_ID") Execution execution; @Column(table = "ACT_BYTES", name = "BYTES_") byte[] bytes; @Column(table = "ACT_AUDIT", name = "STAMP_") LocalDateTime stamp; @ManyToOne @JoinColumn(table = "ACT_AUDIT", name = "DEF_") Definition definition; @Embedded Stamp last; @ColumnDefault("0") @Column(name = "double_", precision = 15) double number; @Column(precision = 8) Float real; @Column(precision = 12) Long big; }
@Embeddable class Stamp { @Column(table = "ACT_AUDIT", name = "BY_", length = 50) String by; @Column(table = "ACT_AUDIT") ZonedDateTime at; }
@Entity @NaturalIdCache class Definition { @Id @GeneratedValue Long id; @NaturalId @Column(name = "KEY_") String key; @NaturalId @Column(name = "VERSION_") int version; @ManyToMany @JoinTable(name = "def_cat", joinColumns = {@JoinColumn(name = "k", referencedColumnName = "KEY_"), @JoinColumn(name = "v", referencedColumnName = "VERSION_")}) Set<Category> categories; @OneToMany @JoinColumns({@JoinColumn(name = "def_key", referencedColumnName = "KEY_"), @JoinColumn(name = "def_version", referencedColumnName = "VERSION_")}) List<Category> owned; }
@Entity class Category { @Id Integer id; @ManyToOne Category up; @Valid @ElementCollection List<@NotBlank @Size(max = 30) String> labels; @Email @Column(columnDefinition = "text") String mail; @Past LocalDate d; @Digits(integer = 5, fraction = 2) java.math.BigDecimal n; @AssertTrue boolean ok; @ManyToMany(mappedBy = "categories") Set<Definition> defs; }
