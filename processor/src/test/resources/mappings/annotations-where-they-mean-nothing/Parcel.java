package mappings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Version;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;

/** As code has it that was mapped otherwise once: Hibernate says nothing, and hears nothing. */
@Entity
class Parcel {
    @Id
    long id;

    @Version
    @JoinColumn(name = "revision")
    int version;

    @JoinColumn(name = "label_text", nullable = false, unique = true)
    String label;

    @Column(name = "remark_text")
    @JoinColumns({@JoinColumn(name = "first", nullable = false), @JoinColumn(name = "second")})
    String remark;

    @Enumerated(EnumType.STRING)
    @JoinTable(name = "sizes")
    Size size;

    @Embedded
    @Basic(optional = false)
    @Column(name = "street", nullable = false)
    @Lob
    Address sender;

    @Embedded
    @JoinColumn(name = "receiver_id", nullable = false)
    @Enumerated(EnumType.STRING)
    Receiver receiver;

    @ManyToOne
    @CollectionTable(name = "nowhere")
    @Enumerated(EnumType.STRING)
    @Lob
    @AttributeOverride(name = "id", column = @Column(name = "other"))
    Parcel depot;

    @OneToOne
    @Temporal(TemporalType.DATE)
    @JdbcTypeCode(Types.BLOB)
    @Nationalized
    @Check(constraints = "id > 0")
    @Convert(disableConversion = true)
    Parcel twin;

    @OneToMany(mappedBy = "depot")
    @PrimaryKeyJoinColumn(name = "there")
    @Column(name = "nowhere", nullable = false)
    Set<Parcel> stored;

    @OneToMany
    @PrimaryKeyJoinColumns(@PrimaryKeyJoinColumn(name = "there"))
    @Column(name = "nowhere", unique = true)
    @Temporal(TemporalType.DATE)
    List<Parcel> followers;

    @OneToMany
    @JoinColumn(name = "leader_id")
    @Column(name = "nowhere", length = 3)
    @Lob
    List<Parcel> led;

    @ManyToMany
    @JoinTable(name = "alike")
    @PrimaryKeyJoinColumn(name = "there")
    @Column(name = "nowhere", nullable = false, unique = true)
    @Enumerated(EnumType.STRING)
    @AttributeOverride(name = "id", column = @Column(name = "other"))
    Set<Parcel> alike;

    @ElementCollection
    @PrimaryKeyJoinColumn(name = "there")
    Set<String> stickers;

    enum Size {
        SMALL,
        LARGE
    }
}
