package mapping;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;


@Entity @IdClass(PersonId.class) class Person {
    @Id @Column(length = 40) String firstName;
    @Id String lastName;
}

class PersonId implements Serializable {
    String firstName; String lastName;
    public boolean equals(Object o) { return o == this; } public int hashCode() { return 0; }
}

@Entity @IdClass(PersonId.class) class MedicalHistory {
    @Id @OneToOne @JoinColumns({@JoinColumn(name = "FK1", referencedColumnName = "firstName"), @JoinColumn(name = "FK2", referencedColumnName = "lastName")}) Person patient;
}

@Entity class Wing { @EmbeddedId WingId id; }
@Embeddable class WingId implements Serializable { @Column(length = 8) String hospital; int no;  public boolean equals(Object o) { return o == this; } public int hashCode() { return 0; } }
@Entity class Room { @EmbeddedId RoomId id; @MapsId("wing") @ManyToOne Wing wing; @OneToMany(mappedBy = "room") Set<Bed> beds; }
@Embeddable class RoomId implements Serializable { WingId wing; @Column(name = "room_no") short room;  public boolean equals(Object o) { return o == this; } public int hashCode() { return 0; } }
@Entity class Bed { @EmbeddedId BedId id; @MapsId("room") @ManyToOne(optional = false) Room room; @ManyToOne Bed neighbour;
  @ElementCollection Map<Integer, String> charts; }
@Embeddable class BedId implements Serializable { RoomId room; char letter;  public boolean equals(Object o) { return o == this; } public int hashCode() { return 0; } }
@Entity class Chart { @Id BedId id; @OneToOne @MapsId Bed bed; @Version long version; @Enumerated(EnumType.STRING) Thread.State state; }
@Entity class Discharge { @Id @GeneratedValue Long id; @ManyToOne @JoinColumns({@JoinColumn(name = "b_hosp", referencedColumnName = "wing_hospital"), @JoinColumn(name = "b_no", referencedColumnName = "wing_no"), @JoinColumn(name = "b_room", referencedColumnName = "room_no")}) Room from; @OneToOne Chart chart; }
