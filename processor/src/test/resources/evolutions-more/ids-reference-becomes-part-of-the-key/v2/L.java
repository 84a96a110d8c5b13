package demo;

import jakarta.persistence.*;

@Entity
@IdClass(LK.class)
public class L {
    @Id @ManyToOne(optional=false) O o;
    @Id int pos;
}
