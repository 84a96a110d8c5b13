package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Owner {
    @Id Long id;
    @OneToMany(mappedBy = "owner") List<House> houses;
}
