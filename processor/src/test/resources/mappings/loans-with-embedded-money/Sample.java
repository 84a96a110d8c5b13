package mapping;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

interface Auditing<U, ID, T> { Optional<U> getCreatedBy(); T getStamp(); }

@MappedSuperclass
abstract class AbstractPersistable<ID extends Serializable & Comparable<ID>> {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private ID id;
    public ID getId() { return id; }
    @Transient public boolean isNew() { return id == null; }
}

@MappedSuperclass
abstract class AbstractAuditableWithUTC<ID extends Serializable & Comparable<ID>> extends AbstractPersistable<ID> implements Auditing<Long, ID, OffsetDateTime> {
    @Column(name = "created_by", updatable = false, nullable = false) private Long createdBy;
    @Column(name = "created_on_utc", updatable = false, nullable = false) private OffsetDateTime createdDate;
    @Column(name = "last_modified_by", nullable = false) private Long lastModifiedBy;
    @Version private int version;
    @Override @Transient public Optional<Long> getCreatedBy() { return Optional.ofNullable(createdBy); }
    @Override @Transient public OffsetDateTime getStamp() { return createdDate; }
}

@Embeddable
class Money implements Serializable {
    @Digits(integer = 13, fraction = 6) @Column(name = "amount", scale = 6, precision = 19) private BigDecimal amount;
    @Embedded @AttributeOverride(name = "code", column = @Column(name = "amount_currency")) private Currency2 currency;
}

@Embeddable
class Currency2 {
    @Size(max = 3) @NotBlank @Column(name = "currency_code", length = 3) private String code;
    @Column(name = "currency_digits") private int digitsAfterDecimal;
    @Column(name = "currency_multiplesof") private Integer inMultiplesOf;
}

enum AccrualStatus { NONE, CASH_BASED, ACCRUAL_UPFRONT; }

@Entity @Table(name = "m_loan", uniqueConstraints = {@UniqueConstraint(columnNames = {"account_no"}, name = "loan_account_no_UNIQUE"), @UniqueConstraint(columnNames = {"external_id"})}, indexes = @Index(columnList = "loan_status_id, client_id DESC"))
class Loan extends AbstractAuditableWithUTC<Long> {
    @Column(name = "account_no", length = 20, unique = true, nullable = false) String accountNumber;
    @Column(name = "external_id") ExternalId externalId;
    @ManyToOne @JoinColumn(name = "client_id") Client client;
    @Enumerated @Column(name = "loan_status_id", nullable = false) AccrualStatus status;
    @Embedded LoanRepayment detail;
    @Embedded @AttributeOverrides({@AttributeOverride(name = "amount", column = @Column(name = "principal_amount", precision = 25)), @AttributeOverride(name = "currency.code", column = @Column(name = "p_code", nullable = false)), @AttributeOverride(name = "currency.digitsAfterDecimal", column = @Column(name = "p_digits")), @AttributeOverride(name = "currency.inMultiplesOf", column = @Column(name = "p_mult"))}) Money principal;
    @OneToMany(cascade = CascadeType.ALL, mappedBy = "loan", orphanRemoval = true) Set<LoanCharge> charges = new HashSet<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true) @OrderBy("id") @JoinColumn(name = "loan_id", referencedColumnName = "id", nullable = false) List<Installment> installments = new ArrayList<>();
    @OneToOne(cascade = CascadeType.ALL, mappedBy = "loan") LoanSummary summary;
    @ElementCollection(fetch = FetchType.EAGER) @CollectionTable(name = "m_loan_charge_map", joinColumns = @JoinColumn(name = "loan_id")) @MapKeyJoinColumn(name = "charge_id") @Column(name = "money", precision = 19, scale = 6, nullable = false) Map<LoanCharge, BigDecimal> byCharge;
}

class ExternalId implements Serializable { String value; }

@Converter(autoApply = true)
class ExternalIdConverter implements AttributeConverter<ExternalId, String> {
    @Override public String convertToDatabaseColumn(ExternalId e) { return e == null ? null : e.value; }
    @Override public ExternalId convertToEntityAttribute(String s) { return new ExternalId(); }
}

@Embeddable
class LoanRepayment {
    @Column(name = "nominal_interest_rate_per_period", scale = 6, precision = 19) BigDecimal rate;
    @Column(name = "amortization_enum", nullable = false) Integer amortization;
    @ManyToOne @JoinColumn(name = "calendar_id") Calendar2 calendar;
    @Embedded Currency2 currency;
    @Column(name = "is_equal") boolean isEqualAmortization = false;
}

@Entity class Calendar2 extends AbstractPersistable<Long> { LocalDate start; MonthDay monthDay; DayOfWeek weekDay; @Enumerated(EnumType.STRING) Month month; Year year; YearMonth yearMonth; Period period; }

@Entity class Client extends AbstractAuditableWithUTC<Long> { @NotNull @Size(max = 20) String name; @ManyToMany @JoinTable(name = "m_group_client", joinColumns = @JoinColumn(name = "client_id"), inverseJoinColumns = @JoinColumn(name = "group_id")) Set<Group2> groups; }

@Entity @Table(name = "m_group") class Group2 extends AbstractPersistable<Long> { @ManyToMany(mappedBy = "groups") Set<Client> members; @Embedded Money money; }

@Entity class LoanCharge extends AbstractPersistable<Long> { @ManyToOne(optional = false) @JoinColumn(name = "loan_id", referencedColumnName = "id", nullable = false) Loan loan; @Min(0) BigDecimal amount; @PositiveOrZero @Max(100) int percent; }

@Entity class Installment extends AbstractAuditableWithUTC<Long> { @Column(name = "duedate") LocalDate due; @NotEmpty @Pattern(regexp = "x") String text; }

@Entity class LoanSummary { @Id Long id; @OneToOne @MapsId @JoinColumn(name = "loan_id") Loan loan; @Embedded Totals totals; @Version Instant version; }

@Embeddable record Totals(@Column(name = "total_a", precision = 10, scale = 2) BigDecimal a, @NotNull Long b, Money m) {}

@Entity @IdClass(Rate.Id.class) class Rate {
    record Id(String currency, LocalDate day, Long loan) implements Serializable {}
    @jakarta.persistence.Id @Column(length = 3) String currency;
    @jakarta.persistence.Id LocalDate day;
    @jakarta.persistence.Id @ManyToOne Loan loan;
    @Column(precision = 30, scale = 12) BigDecimal rate;
}

