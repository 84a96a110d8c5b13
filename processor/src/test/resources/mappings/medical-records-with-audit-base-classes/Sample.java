package mapping;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Cascade;
import org.hibernate.annotations.GenericGenerator;

interface OpenmrsObject { Integer getId(); String getUuid(); void setUuid(String uuid); }
interface Voidable { Boolean getVoided(); User getVoidedBy(); }

@MappedSuperclass
abstract class BaseOpenmrsObject implements OpenmrsObject {
    @Column(name = "uuid", unique = true, nullable = false, length = 38, updatable = false)
    private String uuid = UUID.randomUUID().toString();
    @Override public String getUuid() { return uuid; }
    @Override public void setUuid(String uuid) { this.uuid = uuid; }
}

@MappedSuperclass
abstract class BaseOpenmrsData extends BaseOpenmrsObject implements Voidable {
    @ManyToOne(optional = false) @JoinColumn(name = "creator", updatable = false) protected User creator;
    @Column(name = "date_created", nullable = false, updatable = false) private Date dateCreated;
    @ManyToOne @JoinColumn(name = "changed_by") private User changedBy;
    @Column(name = "date_changed") private Date dateChanged;
    @Column(name = "voided", nullable = false) private Boolean voided = Boolean.FALSE;
    @ManyToOne @JoinColumn(name = "voided_by") private User voidedBy;
    @Column(name = "void_reason", length = 255) private String voidReason;
    @Override public Boolean getVoided() { return voided; }
    @Override public User getVoidedBy() { return voidedBy; }
}

@MappedSuperclass
abstract class BaseChangeableOpenmrsData extends BaseOpenmrsData {}

@MappedSuperclass
abstract class BaseAttribute<AT extends BaseAttributeType<?>, OwningType> extends BaseChangeableOpenmrsData {
    @Transient private OwningType owner;
    @ManyToOne(optional = false) @JoinColumn(name = "attribute_type_id") private AT attributeType;
    @Lob @Column(name = "value_reference", length = 65535, nullable = false) private String valueReference;
    @Transient private transient Object value;
    @ManyToOne @JoinColumn(name = "owner_id") OwningType getOwnerField;
    @Transient public OwningType getOwner() { return owner; }
}

@MappedSuperclass
abstract class BaseAttributeType<OwningType> extends BaseOpenmrsObject {
    @Column(name = "name", nullable = false) String name;
    @Column(name = "min_occurs", nullable = false) Integer minOccurs = 0;
    @Column(name = "max_occurs") Integer maxOccurs;
    @Transient OwningType sample;
}

@Entity @Table(name = "location")
@AttributeOverride(name = "uuid", column = @Column(name = "location_uuid", length = 40))
class Location extends BaseOpenmrsData {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "location_id") Integer id;
    @ManyToOne @JoinColumn(name = "parent_location") Location parent;
    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL, orphanRemoval = true) @OrderBy("name") Set<Location> children;
    String name;
    @ManyToMany @JoinTable(name = "location_tag_map", joinColumns = @JoinColumn(name = "location_id"), inverseJoinColumns = @JoinColumn(name = "location_tag_id")) Set<LocationTag> tags;
    @OneToMany(mappedBy = "getOwnerField") Set<LocationAttribute> attributes;
    @Override public Integer getId() { return id; }
}

@Entity @Table(name = "location_tag")
class LocationTag extends BaseOpenmrsObject {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "location_tag_id") Integer id;
    @Override public Integer getId() { return id; }
}

@Entity @Table(name = "location_attribute_type")
class LocationAttributeType extends BaseAttributeType<Location> {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "location_attribute_type_id") Integer id;
    @Override public Integer getId() { return id; }
}

@Entity @Table(name = "location_attribute")
@AssociationOverride(name = "getOwnerField", joinColumns = @JoinColumn(name = "location_id", nullable = false))
class LocationAttribute extends BaseAttribute<LocationAttributeType, Location> {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "location_attribute_id") Integer id;
    @Override public Integer getId() { return id; }
}

@Entity @Table(name = "person") @Inheritance(strategy = InheritanceType.JOINED)
class Person extends BaseChangeableOpenmrsData {
    @Id @GeneratedValue(strategy = GenerationType.AUTO, generator = "person_seq") @GenericGenerator(name = "person_seq", type = org.hibernate.id.enhanced.SequenceStyleGenerator.class, parameters = @org.hibernate.annotations.Parameter(name = "sequence_name", value = "person_person_id_seq")) @Column(name = "person_id") protected Integer personId;
    @Column(name = "gender", length = 50) String gender;
    @Column(nullable = false) boolean dead;
    @ElementCollection @CollectionTable(name = "person_nick", joinColumns = @JoinColumn(name = "person_id")) @OrderColumn(name = "rank") List<String> nicknames;
    @Override public Integer getId() { return personId; }
}

@Entity @Table(name = "patient") @PrimaryKeyJoinColumn(name = "patient_id")
class Patient extends Person {
    @Column(name = "allergy_status", nullable = false, length = 50) String allergyStatus = "Unknown";
    @OneToMany(mappedBy = "patient") @Cascade(org.hibernate.annotations.CascadeType.ALL) Set<PatientIdentifier> identifiers;
    @ManyToOne @JoinColumn(name = "creator2", updatable = false) User patientCreator;
}

@Entity @Table(name = "patient_identifier", uniqueConstraints = @UniqueConstraint(name = "uq_ident", columnNames = {"identifier", "location_id"}))
class PatientIdentifier extends BaseChangeableOpenmrsData {
    @Id @GeneratedValue @Column(name = "patient_identifier_id") Integer id;
    @ManyToOne(optional = false) @JoinColumn(name = "patient_id") Patient patient;
    @Column(name = "identifier", nullable = false, length = 50) String identifier;
    @ManyToOne @JoinColumn(name = "location_id") Location location;
    @Override public Integer getId() { return id; }
}

@Entity @Table(name = "users")
class User extends BaseOpenmrsObject {
    @Id @Column(name = "user_id") @GeneratedValue Integer userId;
    @OneToOne(optional = false) @JoinColumn(name = "person_id", unique = true) Person person;
    @ElementCollection @MapKeyColumn(name = "property", length = 255) @Column(name = "property_value", length = 16777216) @CollectionTable(name = "user_property", joinColumns = @JoinColumn(name = "user_id", nullable = false)) Map<String, String> userProperties;
    @Override public Integer getId() { return userId; }
}

@Entity @Table(name = "orders") @Inheritance(strategy = InheritanceType.JOINED)
class Order extends BaseChangeableOpenmrsData {
    enum Urgency { ROUTINE, STAT, ON_SCHEDULED_DATE }
    enum Action { NEW, REVISE, DISCONTINUE, RENEW }
    @Id @GeneratedValue @Column(name = "order_id") Integer orderId;
    @Enumerated(EnumType.STRING) @Column(name = "urgency", length = 50, nullable = false) Urgency urgency = Urgency.ROUTINE;
    @Enumerated(EnumType.STRING) @Column(name = "order_action", length = 50, nullable = false) Action action = Action.NEW;
    @ManyToOne @JoinColumn(name = "previous_order_id") Order previousOrder;
    @Override public Integer getId() { return orderId; }
}

@Entity @Table(name = "test_order") @PrimaryKeyJoinColumn(name = "order_id")
class TestOrder extends ServiceOrder {}

@Entity @Table(name = "referral_order") @PrimaryKeyJoinColumn(name = "order_id")
class ReferralOrder extends ServiceOrder { @Column(nullable = false) int number; }

@MappedSuperclass
abstract class ServiceOrder extends Order {
    enum Laterality { LEFT, RIGHT }
    @Enumerated(EnumType.STRING) @Column(name = "laterality", length = 20) Laterality laterality;
    @Lob @Column(name = "clinical_history", length = 65535) String clinicalHistory;
    @ManyToOne @JoinColumn(name = "location") Location location;
    @ElementCollection Set<String> remarks;
}
