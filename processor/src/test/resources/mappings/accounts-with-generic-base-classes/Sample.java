package mapping;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.type.SqlTypes;


interface Identifiable<I> { I getId(); }

@MappedSuperclass
abstract class BaseSqlEntity<D> implements Identifiable<UUID> {
    @Id @Column(name = "id", columnDefinition = "uuid") protected UUID id;
    @Column(name = "created_time", updatable = false) protected long createdTime;
    @Override public UUID getId() { return id; }
    abstract D toData();
}

@MappedSuperclass
abstract class BaseVersionedEntity<D> extends BaseSqlEntity<D> { @Version @Column(name = "version") Long version; }

@MappedSuperclass
abstract class AbstractDeviceEntity<T extends Object> extends BaseVersionedEntity<T> {
    @Column(name = "tenant_id", columnDefinition = "uuid") UUID tenantId;
    @Column(name = "type") String type;
    @Convert(converter = JsonConverter.class) @Column(name = "additional_info") Map<String, Object> additionalInfo;
    @JdbcTypeCode(SqlTypes.JSON) @Column(name = "device_data", columnDefinition = "jsonb") Object deviceData;
}

@Converter
class JsonConverter implements AttributeConverter<Map<String, Object>, String> {
    @Override public String convertToDatabaseColumn(Map<String, Object> m) { return ""; }
    @Override public Map<String, Object> convertToEntityAttribute(String s) { return Map.of(); }
}

@Entity @Table(name = "device") final class DeviceEntity extends AbstractDeviceEntity<String> { @Override String toData() { return ""; } }
@Entity @Table(name = "device_info") class DeviceInfoEntity extends AbstractDeviceEntity<Integer> { String customerTitle; @Override Integer toData() { return 1; } }

@Entity @Table(name = "relation") @IdClass(RelationKey.class)
final class RelationEntity {
    @Id @Column(name = "from_id", columnDefinition = "uuid") UUID fromId;
    @Id @Column(name = "from_type") String fromType;
    @Id @Column(name = "relation_type_group") @Enumerated(EnumType.STRING) Group group;
    enum Group { COMMON, ALARM, DASHBOARD }
}
class RelationKey implements Serializable { UUID fromId; String fromType; RelationEntity.Group group;  public boolean equals(Object o) { return o == this; } public int hashCode() { return 0; } }

@MappedSuperclass @Access(AccessType.FIELD)
abstract class AbstractAuditingEntity<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    public abstract T getId();
    @Column(name = "created_by", nullable = false, length = 50, updatable = false) private String createdBy;
    @CreationTimestamp @Column(name = "created_date", updatable = false) private Instant createdDate = Instant.now();
}

@Entity @Table(name = "jhi_user")
class User extends AbstractAuditingEntity<Long> {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenceGenerator") @SequenceGenerator(name = "sequenceGenerator") private Long id;
    @NotNull @Pattern(regexp = "x") @Size(min = 1, max = 50) @Column(length = 50, unique = true, nullable = false) private String login;
    @NotNull @Size(min = 60, max = 60) @Column(name = "password_hash", length = 60, nullable = false) private String password;
    @NotNull @Column(nullable = false) private boolean activated = false;
    @Size(min = 2, max = 10) @Column(name = "lang_key", length = 10) private String langKey;
    @ManyToMany @JoinTable(name = "jhi_user_authority", joinColumns = {@JoinColumn(name = "user_id", referencedColumnName = "id")}, inverseJoinColumns = {@JoinColumn(name = "authority_name", referencedColumnName = "name")}) private Set<Authority> authorities = new HashSet<>();
    @OneToOne(mappedBy = "user", cascade = CascadeType.ALL, fetch = FetchType.LAZY) Profile profile;
    @Override public Long getId() { return id; }
    public boolean isActivated() { return activated; }
}
@Entity @Table(name = "jhi_authority") class Authority { @NotNull @Size(max = 50) @Id @Column(length = 50, nullable = false) String name; }
@Entity class Profile { @Id Long id; @OneToOne(fetch = FetchType.LAZY) @MapsId @OnDelete(action = OnDeleteAction.CASCADE) User user; @Lob @Column(name = "image") byte[] image; @Column(name = "image_content_type") String imageContentType; @Embedded Geo home; @Embedded @AttributeOverrides({@AttributeOverride(name = "lat", column = @Column(name = "work_lat")), @AttributeOverride(name = "lon", column = @Column(name = "work_lon"))}) Geo work;
   @ElementCollection @OrderColumn List<Geo> trail; @DecimalMin("0") @DecimalMax(value = "10", inclusive = false) double score; @NaturalId(mutable = true) String handle; }
@Embeddable record Geo(@NotNull Double lat, @NotNull Double lon) {}

@MappedSuperclass abstract class AbstractProvidedKeyNode { @Id @Column(length = 36) String id; }
@MappedSuperclass abstract class AbstractAny<O> extends AbstractProvidedKeyNode { @ManyToOne(fetch = FetchType.EAGER) Realm realm; @Column(nullable = true) String status; @ElementCollection @Column(name = "resource_id") Set<String> res; @Transient O other; }
@Entity @Table(name = "SyncopeRealm", uniqueConstraints = @UniqueConstraint(columnNames = {"name", "parent_id"})) class Realm extends AbstractProvidedKeyNode { @Column(nullable = false) String name; @ManyToOne Realm parent; @ElementCollection(fetch = FetchType.EAGER) @Column(name = "action") @CollectionTable(name = "SyncopeRealm_actions", joinColumns = @JoinColumn(name = "realm_id", referencedColumnName = "id")) Set<String> actions; }
@Entity class AnyObject extends AbstractAny<User> { @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL, orphanRemoval = true) List<Attr> attrs; @ManyToMany @JoinTable(joinColumns = @JoinColumn(name = "anyObject_id"), inverseJoinColumns = @JoinColumn(name = "resource_id"), uniqueConstraints = @UniqueConstraint(columnNames = {"anyObject_id", "resource_id"})) List<Realm> resources; }
@MappedSuperclass abstract class AbstractAttr<A extends AbstractAny<?>> extends AbstractProvidedKeyNode { @ManyToOne @JoinColumn(name = "schema_id") Authority schema; @ManyToOne A owner; }
@Entity class Attr extends AbstractAttr<AnyObject> { @OneToMany(mappedBy = "attr") Set<AttrValue> values; @OneToOne(mappedBy = "attr") AttrUnique unique; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class AbstractAttrValue extends AbstractProvidedKeyNode { String stringValue; Boolean booleanValue; OffsetDateTime dateValue; @Lob byte[] binaryValue; @ManyToOne Authority schema; }
@Entity class AttrValue extends AbstractAttrValue { @ManyToOne(optional = false) Attr attr; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"stringValue", "schema_name"})) class AttrUnique extends AbstractAttrValue { @OneToOne(optional = false) Attr attr; }
