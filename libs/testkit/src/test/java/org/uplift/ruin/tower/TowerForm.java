package org.uplift.ruin.tower;

record TowerForm(int storeys) {

    TowerForm {
        if (storeys > 3) {
            throw new Rejected();
        }
    }
}
