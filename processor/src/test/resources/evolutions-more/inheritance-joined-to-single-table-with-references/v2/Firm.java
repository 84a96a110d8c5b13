package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Firm extends Party {
    @Column(length = 9) String vat;
    @ManyToMany @JoinTable(name = "partner") Set<Party> partners;
}
