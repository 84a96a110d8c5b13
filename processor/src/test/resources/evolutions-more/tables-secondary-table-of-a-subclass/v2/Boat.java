package demo;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "boat_rig", pkJoinColumns = @PrimaryKeyJoinColumn(name = "boat_id"))
public class Boat extends Craft {
    @Column(table = "boat_rig") Integer masts;
    @Column(table = "boat_rig", length = 10) String sail;
}
