package demo;

import jakarta.persistence.*;

@Entity
public class Savings extends Account {
    @Basic(optional = false) Integer rate;
}
