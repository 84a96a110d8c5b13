package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class City {
    @Id Long id;
    @RenamedFrom("land_id") @ManyToOne @JoinColumn(name = "country_id") Land land;
    @ManyToMany Set<Land> claimed;
}
