package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Parcel {
    @Id @Column(length = 12) String id;
    @OneToMany(mappedBy = "parcel") List<Event> events;
}
