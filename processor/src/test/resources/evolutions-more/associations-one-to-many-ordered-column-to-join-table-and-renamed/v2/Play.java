package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Play {
    @Id Long id;
    @OneToMany @OrderColumn(name = "pos") List<Scene> acts;
}
