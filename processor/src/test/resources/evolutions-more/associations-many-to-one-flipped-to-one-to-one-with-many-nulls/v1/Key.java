package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Key {
    @Id Long id;
    @OneToMany(mappedBy = "spare") Set<Room> rooms;
}
