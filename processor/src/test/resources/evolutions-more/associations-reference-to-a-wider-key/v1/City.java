package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class City {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "land_id") Land land;
    @ManyToMany Set<Land> claimed;
}
