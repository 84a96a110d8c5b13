package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.envers.Audited;

@Entity
@Audited
@Table(name = "\"Seats\"")
public class Seat {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinTable(name = "seat_guest")
    Guest guest;

    @OneToOne(optional = false)
    @JoinColumn(name = "\"Host\"", unique = true)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Guest host;

    @NaturalId
    String number;

    @NotNull
    @Size(max = 12)
    String row;

    @Min(3)
    Integer legs;
}

@Entity
@Audited
class Guest {
    @Id
    Integer id;

    @Column(name = "\"Name\"", length = 77)
    String name;

    @OneToOne(mappedBy = "host")
    Seat seat;

    boolean vip;

    char initial;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Mood mood;
}

enum Mood {
    GOOD,
    BAD
}
