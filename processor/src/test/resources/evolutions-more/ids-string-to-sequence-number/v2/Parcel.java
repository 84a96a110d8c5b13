package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Parcel {
    @Id @GeneratedValue Long id;
    @OneToMany(mappedBy = "parcel") List<Event> events;
}
