package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "`Back Tick`")
class Sample {
    @Id
    Long id;

    @Column(name = "`Mixed Case`")
    String backtick;

    @Column(name = "\"double Quote\"")
    String doubled;

    @Column(name = "[brackets]")
    String brackets;

    @Column(name = "`select`")
    String reserved;

    @Column(name = "`with-dash`")
    String dash;

    @Column(name = "`ümläut 😀`")
    String emoji;

    @ManyToOne
    @JoinColumn(name = "`Parent Id`")
    Sample parent;

    @Enumerated(EnumType.STRING)
    @Column(name = "`the Color`")
    Color color;
}
